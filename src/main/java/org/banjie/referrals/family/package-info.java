/** VisitRecords as the family sees them: what waits for its word, and what has become of each. */
package org.banjie.referrals.family;
