package org.banjie.assistance.households.confirmation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.banjie.assistance.households.Grants;
import org.banjie.assistance.households.ReviewCause;
import org.banjie.assistance.households.review.Reviews;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.banjie.kinds.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends what has run out and opens the reviews that fall due, a grant at a time; run again it changes nothing. */
@Component
@Planned(name = "households.reviews", every = "PT1H")
class ReviewRound implements Work {

    private static final Logger LOG = LoggerFactory.getLogger(ReviewRound.class);
    private static final int PAGE = 200;
    private static final String SYSTEM = "system";

    private final DueGrants due;
    private final Grants grants;
    private final Reviews reviews;
    private final OnConfirmation confirmations;
    private final HeldBack held;
    private final Settings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReviewRound(
            DueGrants due,
            Grants grants,
            Reviews reviews,
            OnConfirmation confirmations,
            HeldBack held,
            Settings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.due = due;
        this.grants = grants;
        this.reviews = reviews;
        this.confirmations = confirmations;
        this.held = held;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** As of today. */
    @Override
    public boolean piece(Shift shift) {
        var today = LocalDate.now(clock);
        var notice = today.plusDays(Long.parseLong(settings.value(Reviews.KIND, "expiryNotice")));
        each(shift, after -> due.over(today, after, PAGE), id -> grants.expire(id));
        openHeldBack(shift);
        each(
                shift,
                after -> due.toReview(today, after, PAGE),
                id -> reviews.open(id, ReviewCause.PERIODIC, "", SYSTEM));
        each(
                shift,
                after -> due.expiring(today, notice, after, PAGE),
                id -> reviews.open(id, ReviewCause.EXPIRY, "", SYSTEM));
        return false;
    }

    /** What fails stays as it is for the next round, and keeps nobody else waiting. */
    private void each(Shift shift, LongFunction<List<Long>> pages, Consumer<Long> act) {
        long last = 0;
        for (var page = pages.apply(last); !page.isEmpty() && !shift.isOver(); page = pages.apply(last)) {
            for (long id : page) {
                last = id;
                one(id, act);
            }
        }
    }

    private void openHeldBack(Shift shift) {
        var last = "";
        for (var page = held.after(last, PAGE); !page.isEmpty() && !shift.isOver(); page = held.after(last, PAGE)) {
            for (var caseNo : page) {
                last = caseNo;
                one(caseNo, confirmations::retry);
            }
        }
    }

    private <T> void one(T id, Consumer<T> act) {
        try {
            transaction.executeWithoutResult(status -> act.accept(id));
        } catch (RuntimeException | Error failed) {
            LOG.warn("Grant {} is left for the next round of reviews", id, failed);
        }
    }
}
