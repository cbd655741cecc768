/** Who works here, in which posts, and whose relatives they are. */
package org.banjie.relatives.register;
