/** The list of open steps held against the engine, and made anew from it while everybody works. */
package org.banjie.worklist.rebuild;
