package org.banjie.referrals.visits;

import java.time.Clock;
import java.time.LocalDate;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.items.ItemWork;
import org.banjie.background.items.Items;
import org.banjie.referrals.ReferralRows;
import org.springframework.stereotype.Component;

/** Ends services past their last day, once nothing of it can be recorded any more. */
@Component
@Planned(name = "referrals.lapses", every = "PT1H")
class LapseWork implements ItemWork {

    private static final int PAGE = 100;

    private final UnansweredRows unanswered;
    private final ReferralRows rows;
    private final VisitDays days;
    private final LapsedHours lapsed;
    private final Items items;
    private final Clock clock;

    LapseWork(
            UnansweredRows unanswered,
            ReferralRows rows,
            VisitDays days,
            LapsedHours lapsed,
            Items items,
            Clock clock) {
        this.unanswered = unanswered;
        this.rows = rows;
        this.days = days;
        this.lapsed = lapsed;
        this.items = items;
        this.clock = clock;
    }

    @Override
    public boolean piece(Shift shift) {
        unanswered.kinds().forEach(kind -> end(kind, shift));
        return false;
    }

    private void end(String kind, Shift shift) {
        var before = LocalDate.now(clock).minusDays(days.toRecord(kind));
        long last = 0;
        for (var page = rows.over(kind, before, last, PAGE);
                !page.isEmpty() && !shift.isOver();
                page = rows.over(kind, before, last, PAGE)) {
            items.each(this, page, String::valueOf, lapsed::end);
            last = page.get(page.size() - 1);
        }
    }

    @Override
    public void again(String key) {
        lapsed.end(Long.parseLong(key));
    }
}
