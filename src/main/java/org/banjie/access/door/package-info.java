/** The door: sessions, what is open to anybody, and who is turned away. */
package org.banjie.access.door;
