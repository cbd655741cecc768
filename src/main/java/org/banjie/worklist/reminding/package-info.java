/** A model reminds of the end of a limit: whoever has the step, and the applicant. */
package org.banjie.worklist.reminding;
