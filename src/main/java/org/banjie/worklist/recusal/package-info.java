/** People keep away from a case because they say so, a leader orders it, or the applicant applies for it. */
package org.banjie.worklist.recusal;
