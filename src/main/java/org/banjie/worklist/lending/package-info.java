/** A step is lent to a colleague to prepare, and comes back to be decided. */
package org.banjie.worklist.lending;
