/** A kind as one archive, and a new kind from the template. */
package org.banjie.studio.archive;
