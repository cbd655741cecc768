/** The directory of staff: who works where, with which roles. */
package org.banjie.access.directory;
