/** What an address asks of a list, and where in it somebody is. */
package org.banjie.worklist.asking;
