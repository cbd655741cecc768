package org.banjie.assistance.households.confirmation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.banjie.kinds.Settings;
import org.banjie.assistance.households.Grants;
import org.banjie.assistance.households.ReviewCause;
import org.banjie.assistance.households.Reviews;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends what has run out and opens the reviews that fall due, a grant at a time; run again it changes nothing. */
@Component
public class ReviewRound {

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
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    public synchronized void run() {
        var today = LocalDate.now(clock);
        var notice = today.plusDays(Long.parseLong(settings.value(Reviews.KIND, "expiryNotice")));
        each(after -> due.over(today, after, PAGE), id -> grants.expire(id));
        openHeldBack();
        each(after -> due.toReview(today, after, PAGE), id -> reviews.open(id, ReviewCause.PERIODIC, "", SYSTEM));
        each(after -> due.expiring(today, notice, after, PAGE), id -> reviews.open(id, ReviewCause.EXPIRY, "", SYSTEM));
    }

    /** What fails stays as it is for the next round, and keeps nobody else waiting. */
    private void each(LongFunction<List<Long>> pages, Consumer<Long> act) {
        long last = 0;
        for (var page = pages.apply(last); !page.isEmpty(); page = pages.apply(last)) {
            for (long id : page) {
                last = id;
                one(id, act);
            }
        }
    }

    private void openHeldBack() {
        var last = "";
        for (var page = held.after(last, PAGE); !page.isEmpty(); page = held.after(last, PAGE)) {
            for (var caseNo : page) {
                last = caseNo;
                one(caseNo, confirmations::retry);
            }
        }
    }

    private <T> void one(T id, Consumer<T> act) {
        try {
            transaction.executeWithoutResult(status -> act.accept(id));
        } catch (RuntimeException failed) {
            LOG.warn("Grant {} is left for the next round of reviews", id, failed);
        }
    }
}
