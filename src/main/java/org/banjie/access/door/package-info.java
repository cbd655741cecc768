/** The door: sign-in, sessions, what is open to anybody, how often one may try. */
package org.banjie.access.door;
