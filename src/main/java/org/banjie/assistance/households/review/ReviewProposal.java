package org.banjie.assistance.households.review;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the street proposes to do with a grant.
 *
 * @param from first day of the month it holds from; null where nothing changes
 * @param amount yuan a month from then on; null where no amount changes
 * @param endsOn last day of a taper, else null
 * @param village where the household moves to, else null
 */
record ReviewProposal(Kind kind, LocalDate from, BigDecimal amount, LocalDate endsOn, String village, String reason) {

    ReviewProposal startingFrom(LocalDate day) {
        return new ReviewProposal(kind, day, amount, endsOn, village, reason);
    }

    /** The outcomes of the step that proposes. */
    enum Kind {
        KEEP,
        INCREASE,
        REDUCE,
        /** 渐退: paid for some months more, then ended. */
        TAPER,
        STOP,
        /** To another street of the district. */
        TRANSFER
    }
}
