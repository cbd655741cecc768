package org.banjie.relatives.filings;

import java.time.LocalDate;
import java.util.UUID;
import org.banjie.relatives.register.Kinship;

/**
 * A case put on separate record for a relative of staff.
 *
 * @param caseNo the case it concerns
 * @param filingNo the filing's own case
 * @param person whose relative takes part; null while only the applicant says there is one
 * @param late whether the allowance was granted before it came to light
 * @param falseNo whether the applicant had declared that there is none
 * @param ended null while the district has not visited
 */
public record Filing(
        String caseNo,
        String filingNo,
        UUID person,
        UUID hint,
        Kinship relation,
        String basis,
        FilingOrigin origin,
        boolean late,
        boolean falseNo,
        LocalDate foundOn,
        End ended,
        LocalDate visitedOn) {

    /** How it ended. */
    public enum End {
        /** The district has visited: the case may go on. */
        VISITED,
        /** The district found that it is none. */
        DISMISSED,
        /** The case it concerned ended before. */
        CASE_CLOSED
    }
}
