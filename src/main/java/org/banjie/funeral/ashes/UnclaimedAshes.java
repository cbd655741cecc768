package org.banjie.funeral.ashes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.banjie.cases.Cases;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks for ashes that nobody has claimed for as long as the setting {@code ashesYears} says (上海市殡葬管理条例第二十六条),
 * and puts each on record once. What is done then people decide.
 */
@Component
public class UnclaimedAshes {

    private static final Logger log = LoggerFactory.getLogger(UnclaimedAshes.class);
    private static final int ONCE = 200;

    private final KeptRows rows;
    private final Settings settings;
    private final Cases cases;
    private final Units units;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final boolean alone;

    UnclaimedAshes(
            KeptRows rows,
            Settings settings,
            Cases cases,
            Units units,
            Journal journal,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${banjie.funeral.background:true}") boolean alone) {
        this.rows = rows;
        this.settings = settings;
        this.cases = cases;
        this.units = units;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
        this.alone = alone;
    }

    @Scheduled(fixedDelayString = "${banjie.funeral.look-every:PT6H}", initialDelayString = "PT8M")
    void whenDue() {
        if (!alone) return;
        int found = look();
        if (found > 0) log.info("{} ashes are unclaimed for as long as the ordinance waits", found);
    }

    /** @return how many it found */
    public int look() {
        int found = 0;
        for (int more = once(); more > 0; more = once()) found += more;
        return found;
    }

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
        var office = units.districtOf(cases.get(caseNo).area()).code();
        journal.record(new Act(caseNo, "system", office, "ashes-unclaimed", Map.of()));
    }
}
