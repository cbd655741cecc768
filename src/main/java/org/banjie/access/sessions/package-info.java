/** Where sessions are kept: in the database, sealed, for every instance of the program. */
package org.banjie.access.sessions;
