package org.banjie.assistance.application.publicity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.banjie.assistance.application.entitlement.AssistanceTables;
import org.banjie.assistance.application.posting.NoticeDays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The days a notice names that is put up today: from, to, and how many (公示期); and where it can be read besides. */
@Component
public class PostingDays {

    private final AssistanceTables tables;
    private final NoticeDays days;
    private final String boardAt;
    private final Clock clock;

    PostingDays(
            AssistanceTables tables,
            NoticeDays days,
            @Value("${banjie.notices.board-address:}") String boardAt,
            Clock clock) {
        this.tables = tables;
        this.days = days;
        this.boardAt = boardAt;
        this.clock = clock;
    }

    /**
     * As the table has it for the category, see {@link NoticeDays#today}, and {@code boardAt}, where a setting says how the
     * public board of the village is reached: the same can be read there.
     */
    public Map<String, Object> today(String category, String village) {
        var period = PublicityPeriod.of(tables, category, LocalDate.now(clock));
        var facts = new HashMap<>(days.today(period.days(), period.unit()));
        if (!boardAt.isBlank()) facts.put("boardAt", boardAt.replace("{village}", village));
        return facts;
    }
}
