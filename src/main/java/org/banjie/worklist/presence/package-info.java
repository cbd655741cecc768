/** Who else is looking at a case at this moment. */
package org.banjie.worklist.presence;
