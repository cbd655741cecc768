package org.banjie.organisations.inspection.reports;

import java.time.LocalDate;
import java.util.List;

/**
 * Where one organisation stands in a year's round.
 *
 * @param competent whether it has a competent unit that looks first
 * @param receivedOn day the report first came; null before
 * @param exceptions why it has to be looked at by itself, codes of {@code inspection-exceptions}
 * @param clean nothing stands against concluding it together with others
 * @param batch the batch it is in, null for none
 * @param conclusion PASS, BASIC_PASS or FAIL; null before
 * @param rectifyBy last day to report what was put right; null where nothing was ordered
 */
public record InspectionReport(
        int year,
        String uscc,
        String name,
        String type,
        boolean competent,
        String duty,
        String dutyBasis,
        String caseNo,
        State state,
        LocalDate receivedOn,
        boolean late,
        List<String> exceptions,
        boolean clean,
        Long batch,
        String conclusion,
        LocalDate concludedOn,
        LocalDate rectifyBy,
        LocalDate rectifiedOn,
        LocalDate mendedOn,
        boolean rectificationMissed) {

    public enum State {
        /** Owes no inspection this year. */
        EXEMPT,
        OWED,
        RETURNED,
        PRE_REVIEW,
        EXAMINE,
        CONCLUDED,
        /** The round closed without a report. */
        MISSED,
        /** Ended by the registry: the organisation is gone or owes nothing. */
        STOPPED
    }

    public boolean isPassed() {
        return "PASS".equals(conclusion);
    }
}
