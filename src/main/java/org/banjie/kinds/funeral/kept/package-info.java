/** Ashes in the care of the home: what is kept, since when, and what becomes of ashes that nobody claims. */
package org.banjie.kinds.funeral.kept;
