package org.banjie.referrals.visits;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.items.ItemWork;
import org.banjie.background.items.Items;
import org.banjie.referrals.ReferralNews;
import org.banjie.referrals.ReferralRows;
import org.springframework.stereotype.Component;

/** Reminds families of visits they have not answered for within the days of their kind, once of each. */
@Component
@Planned(name = "referrals.reminders", every = "PT1H")
class VisitReminders implements ItemWork {

    private static final int PAGE = 100;

    private final UnansweredRows unanswered;
    private final ReferralRows rows;
    private final VisitDays days;
    private final ReferralNews news;
    private final Items items;
    private final Clock clock;

    VisitReminders(
            UnansweredRows unanswered, ReferralRows rows, VisitDays days, ReferralNews news, Items items, Clock clock) {
        this.unanswered = unanswered;
        this.rows = rows;
        this.days = days;
        this.news = news;
        this.items = items;
        this.clock = clock;
    }

    @Override
    public boolean piece(Shift shift) {
        unanswered.kindsThatWait().forEach(kind -> remind(kind, shift));
        return false;
    }

    private void remind(String kind, Shift shift) {
        var before = clock.instant().minus(Duration.ofDays(days.toAnswer(kind)));
        long last = 0;
        for (var page = unanswered.grants(kind, before, last, PAGE);
                !page.isEmpty() && !shift.isOver();
                page = unanswered.grants(kind, before, last, PAGE)) {
            items.each(this, page, String::valueOf, this::remind);
            last = page.get(page.size() - 1);
        }
    }

    @Override
    public void again(String key) {
        remind(Long.parseLong(key));
    }

    /** Of all that wait then: one message for them. */
    private void remind(long grant) {
        var referral = rows.lock(grant).orElseThrow();
        if (unanswered.reminded(grant, LocalDate.now(clock)) > 0) news.reminds(referral);
    }
}
