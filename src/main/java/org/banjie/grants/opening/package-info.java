/** How a decision becomes a grant where the guide of its kind says that money is granted. */
package org.banjie.grants.opening;
