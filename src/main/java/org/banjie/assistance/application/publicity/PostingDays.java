package org.banjie.assistance.application.publicity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.banjie.assistance.application.entitlement.AssistanceTables;
import org.banjie.assistance.application.posting.NoticeDays;
import org.springframework.stereotype.Component;

/** The days a notice names that is put up today: from, to, and how many (公示期). */
@Component
public class PostingDays {

    private final AssistanceTables tables;
    private final NoticeDays days;
    private final Clock clock;

    PostingDays(AssistanceTables tables, NoticeDays days, Clock clock) {
        this.tables = tables;
        this.days = days;
        this.clock = clock;
    }

    /** As the table has it for the category, see {@link NoticeDays#today}. */
    public Map<String, Object> today(String category) {
        var period = PublicityPeriod.of(tables, category, LocalDate.now(clock));
        return days.today(period.days(), period.unit());
    }
}
