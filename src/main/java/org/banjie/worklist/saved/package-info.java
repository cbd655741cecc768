/** What somebody keeps of how they look at lists: filters under a name, and columns. */
package org.banjie.worklist.saved;
