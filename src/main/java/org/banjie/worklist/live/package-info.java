/** What happens to the list while somebody looks at it: told to the open pages of every instance, and to programs. */
package org.banjie.worklist.live;
