/** Which office each open step waits in, kept true to the flow and to who must keep away. */
package org.banjie.worklist.routing;
