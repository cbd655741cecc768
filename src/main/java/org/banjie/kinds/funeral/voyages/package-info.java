/** Voyages on which ashes are given to the sea, and the seats of the relatives who come along. */
package org.banjie.kinds.funeral.voyages;
