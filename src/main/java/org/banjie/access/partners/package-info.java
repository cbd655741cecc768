/** Partner systems and their keys. */
package org.banjie.access.partners;
