/** Absence at the desk: who does whose steps meanwhile, and what somebody absent or gone leaves behind. */
package org.banjie.worklist.absence;
