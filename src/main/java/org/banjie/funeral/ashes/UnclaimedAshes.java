package org.banjie.funeral.ashes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.banjie.casework.facts.Districts;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks for ashes that nobody has claimed for as long as the setting {@code ashesYears} says (上海市殡葬管理条例第二十六条),
 * and puts each on record once. What is done then people decide.
 */
@Component
@Planned(name = "funeral.unclaimed-ashes", every = "${banjie.funeral.look-every:PT6H}")
class UnclaimedAshes implements Work {

    private static final Logger log = LoggerFactory.getLogger(UnclaimedAshes.class);
    private static final int ONCE = 200;

    private final KeptRows rows;
    private final Settings settings;
    private final Districts districts;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    UnclaimedAshes(
            KeptRows rows,
            Settings settings,
            Districts districts,
            Journal journal,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.districts = districts;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public boolean piece(Shift shift) {
        var found = once();
        if (found > 0) log.info("{} ashes are unclaimed for as long as the ordinance waits", found);
        return found > 0;
    }

    /** @return how many it found */
    private int once() {
        return transaction.execute(status -> {
            var due = rows.due(LocalDate.now(clock).minusYears(years()), ONCE);
            due.forEach(this::record);
            return due.size();
        });
    }

    private long years() {
        return Long.parseLong(settings.value("funeral", "ashesYears"));
    }

    private void record(String caseNo) {
        var office = districts.of(caseNo);
        journal.record(new Act(caseNo, "system", office, "ashes-unclaimed", Map.of()));
    }
}
