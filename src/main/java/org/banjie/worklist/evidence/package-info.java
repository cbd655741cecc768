/** What somebody sees of a case, no more than they may. */
package org.banjie.worklist.evidence;
