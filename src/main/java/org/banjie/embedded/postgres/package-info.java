/** The PostgreSQL that comes with the program: its binaries, its folder, its start and its stop. */
package org.banjie.embedded.postgres;
