/** Open cases that do not go on by themselves: found, listed, with what to do. */
package org.banjie.oversight.standstill;
