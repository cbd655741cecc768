/** Pressing for a step that lies (催办): by whoever answers for it, or waits for it. */
package org.banjie.worklist.urging;
