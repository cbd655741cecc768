package org.banjie.assistance.households.confirmation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongFunction;
import org.banjie.assistance.households.ReviewCause;
import org.banjie.assistance.households.review.Reviews;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.items.ItemWork;
import org.banjie.background.items.Items;
import org.banjie.grants.Grants;
import org.banjie.kinds.Settings;
import org.springframework.stereotype.Component;

/** Ends what has run out and opens the reviews that fall due, a grant at a time; run again it changes nothing. */
@Component
@Planned(name = "households.reviews", every = "PT1H")
class ReviewRound implements ItemWork {

    private static final int PAGE = 200;
    private static final String SYSTEM = "system";

    private final DueGrants due;
    private final Grants grants;
    private final Reviews reviews;
    private final OnConfirmation confirmations;
    private final HeldBack held;
    private final Settings settings;
    private final Items items;
    private final Clock clock;

    ReviewRound(
            DueGrants due,
            Grants grants,
            Reviews reviews,
            OnConfirmation confirmations,
            HeldBack held,
            Settings settings,
            Items items,
            Clock clock) {
        this.due = due;
        this.grants = grants;
        this.reviews = reviews;
        this.confirmations = confirmations;
        this.held = held;
        this.settings = settings;
        this.items = items;
        this.clock = clock;
    }

    /** As of today. */
    @Override
    public boolean piece(Shift shift) {
        var today = LocalDate.now(clock);
        var notice = today.plusDays(Long.parseLong(settings.value(Reviews.KIND, "expiryNotice")));
        each(shift, after -> due.over(today, after, PAGE), Act.EXPIRE);
        openHeldBack(shift);
        each(shift, after -> due.toReview(today, after, PAGE), Act.PERIODIC);
        each(shift, after -> due.expiring(today, notice, after, PAGE), Act.EXPIRY);
        return false;
    }

    private enum Act {
        EXPIRE,
        HELD_BACK,
        PERIODIC,
        EXPIRY
    }

    /** Done meanwhile, it changes nothing: each act asks by itself how the grant stands. */
    @Override
    public void again(String key) {
        var parts = key.split("/", 2);
        act(Act.valueOf(parts[0]), parts[1]);
    }

    private void act(Act act, String item) {
        switch (act) {
            case EXPIRE -> grants.expire(Long.parseLong(item));
            case HELD_BACK -> confirmations.retry(item);
            case PERIODIC -> reviews.open(Long.parseLong(item), ReviewCause.PERIODIC, "", SYSTEM);
            case EXPIRY -> reviews.open(Long.parseLong(item), ReviewCause.EXPIRY, "", SYSTEM);
        }
    }

    private void each(Shift shift, LongFunction<List<Long>> pages, Act act) {
        long last = 0;
        for (var page = pages.apply(last); !page.isEmpty() && !shift.isOver(); page = pages.apply(last)) {
            some(page.stream().map(String::valueOf).toList(), act);
            last = page.get(page.size() - 1);
        }
    }

    private void openHeldBack(Shift shift) {
        var last = "";
        for (var page = held.after(last, PAGE); !page.isEmpty() && !shift.isOver(); page = held.after(last, PAGE)) {
            some(page, Act.HELD_BACK);
            last = page.get(page.size() - 1);
        }
    }

    private void some(List<String> page, Act act) {
        items.each(this, page, item -> act + "/" + item, item -> act(act, item));
    }
}
