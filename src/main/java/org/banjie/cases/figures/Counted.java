package org.banjie.cases.figures;

/** What is counted of the cases of a month: what came in it, what was sent back, or how those ended that were over in it. */
public enum Counted {
    RECEIVED(CountedFrom.CAME, "true"),
    /** Sent back to whoever applied for all that is missing (补正): once, in the month of the first time. */
    CORRECTED(CountedFrom.SENT_BACK, "s.how = 'CORRECTION'"),
    /** Sent back from one desk to an earlier one (退回): once, in the month of the first time. */
    RETURNED(CountedFrom.SENT_BACK, "s.how = 'RETURNED'"),
    /** By a decision on what was applied for, 不予受理 included. */
    DECIDED(CountedFrom.OVER, Of.DECIDED),
    /** Within every limit of the law that ran for it, pauses left out as the limit itself leaves them out. */
    IN_TIME(CountedFrom.OVER, Of.DECIDED + " and not limits.late"),
    LATE(CountedFrom.OVER, "limits.late"),
    GRANTED(CountedFrom.OVER, "c.status = 'APPROVED'"),
    REFUSED(CountedFrom.OVER, "c.status = 'REJECTED'"),
    DECLINED(CountedFrom.OVER, "c.status = 'DECLINED'"),
    /** Withdrawn, ended, or handed to another authority. */
    OTHERWISE(CountedFrom.OVER, "c.status in ('WITHDRAWN', 'TERMINATED', 'TRANSFERRED')");

    final CountedFrom from;
    final String which;

    Counted(CountedFrom from, String which) {
        this.from = from;
        this.which = which;
    }

    static final class Of {

        private static final String DECIDED = "c.status in ('APPROVED', 'REJECTED', 'DECLINED')";

        /** Looked up once for each case that was decided, for whatever counts it. */
        static final String LATE = DECIDED
                + """
                 and (exists (select from statutory_limit l where l.subject = c.case_no
                              and coalesce(l.closed_on, (c.closed_at at time zone :zone)::date) > l.due_on)
                      or exists (select from hour_limit h where h.subject = c.case_no
                                 and coalesce(h.closed_at, c.closed_at) > h.due_at))""";
    }
}
