package org.banjie.cases.figures;

/** What is counted of the cases of a month: what came in it, or how those ended that were over in it. */
public enum Counted {
    RECEIVED("handed_in_at", "true"),
    /** By a decision on what was applied for, 不予受理 included. */
    DECIDED("closed_at", Of.DECIDED),
    /** Within every limit of the law that ran for it, pauses left out as the limit itself leaves them out. */
    IN_TIME("closed_at", Of.DECIDED + " and not " + Of.LATE),
    LATE("closed_at", Of.DECIDED + " and " + Of.LATE),
    GRANTED("closed_at", "c.status = 'APPROVED'"),
    REFUSED("closed_at", "c.status = 'REJECTED'"),
    DECLINED("closed_at", "c.status = 'DECLINED'"),
    /** Withdrawn, ended, or handed to another authority. */
    OTHERWISE("closed_at", "c.status in ('WITHDRAWN', 'TERMINATED', 'TRANSFERRED')");

    final String moment;
    final String which;

    Counted(String moment, String which) {
        this.moment = moment;
        this.which = which;
    }

    /** Whether it is counted by the day a case was over, and not by that on which it came. */
    boolean isOfEnded() {
        return this != RECEIVED;
    }

    private static final class Of {

        static final String DECIDED = "c.status in ('APPROVED', 'REJECTED', 'DECLINED')";

        static final String LATE =
                """
                (exists (select from statutory_limit l where l.subject = c.case_no
                         and coalesce(l.closed_on, (c.closed_at at time zone :zone)::date) > l.due_on)
                 or exists (select from hour_limit h where h.subject = c.case_no
                            and coalesce(h.closed_at, c.closed_at) > h.due_at))""";
    }
}
