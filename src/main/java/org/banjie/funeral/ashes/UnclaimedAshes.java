package org.banjie.funeral.ashes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.items.ItemWork;
import org.banjie.background.items.Items;
import org.banjie.casework.facts.Districts;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.Settings;
import org.springframework.stereotype.Component;

/**
 * Looks for ashes that nobody has claimed for as long as the setting {@code ashesYears} says (上海市殡葬管理条例第二十六条),
 * and puts each on record once. What is done then people decide.
 */
@Component
@Planned(name = "funeral.unclaimed-ashes", every = "${banjie.funeral.look-every:PT6H}")
class UnclaimedAshes implements ItemWork {

    private static final int ONCE = 200;

    private final KeptRows rows;
    private final Settings settings;
    private final Districts districts;
    private final Journal journal;
    private final Items items;
    private final Clock clock;

    UnclaimedAshes(KeptRows rows, Settings settings, Districts districts, Journal journal, Items items, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.districts = districts;
        this.journal = journal;
        this.items = items;
        this.clock = clock;
    }

    @Override
    public boolean piece(Shift shift) {
        return items.each(this, rows.due(from(), ONCE), caseNo -> caseNo, this::again) > 0;
    }

    @Override
    public void again(String caseNo) {
        if (rows.fallDue(caseNo, from())) record(caseNo);
    }

    private LocalDate from() {
        return LocalDate.now(clock).minusYears(years());
    }

    private long years() {
        return Long.parseLong(settings.value("funeral", "ashesYears"));
    }

    private void record(String caseNo) {
        var office = districts.of(caseNo);
        journal.record(new Act(caseNo, "system", office, "ashes-unclaimed", Map.of()));
    }
}
