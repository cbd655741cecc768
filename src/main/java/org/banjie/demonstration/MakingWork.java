package org.banjie.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.banjie.kinds.own.DemonstrationRegister;
import org.banjie.time.MovableClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes up the cases of a fresh demonstration district, one after another, while everybody may work in it already. */
@Component
@Planned(name = "demonstration.cases")
class MakingWork implements Work {

    private static final Logger LOG = LoggerFactory.getLogger("banjie.start");

    /** How often the log says how far it is. */
    private static final int TOLD_EVERY = 10;

    private final PastRows rows;
    private final Stories stories;
    private final Retelling retelling;
    private final List<DemonstrationRegister> registers;
    private final MovableClock movable;
    private final Clock clock;
    private final TransactionOperations transaction;
    private List<Story> all;

    MakingWork(
            PastRows rows,
            Stories stories,
            Retelling retelling,
            List<DemonstrationRegister> registers,
            MovableClock movable,
            Clock clock,
            TransactionOperations transaction) {
        this.rows = rows;
        this.stories = stories;
        this.retelling = retelling;
        this.registers = registers;
        this.movable = movable;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public boolean piece(Shift shift) {
        var past = rows.past().filter(one -> !one.ended());
        if (past.isEmpty()) return false;
        try {
            return goesOn(past.get());
        } catch (RuntimeException | Error wrong) {
            all = null;
            throw wrong;
        }
    }

    private boolean goesOn(PastRows.Past past) {
        var today = LocalDate.ofInstant(past.present(), clock.getZone());
        if (all == null) all = stories.of(past.cases(), today);
        if (!past.furnished()) furnish(today);
        var told = rows.told();
        var next = all.stream().filter(story -> !told.contains(story.no)).findFirst();
        if (next.isEmpty()) return ends();
        tells(next.get(), past.present());
        if ((told.size() + 1) % TOLD_EVERY == 0) say(told.size() + 1);
        return true;
    }

    private void furnish(LocalDate today) {
        var first = all.stream().map(story -> story.handedInOn).findFirst().orElse(today);
        var morning = first.atTime(LocalTime.of(8, 30)).atZone(clock.getZone()).toInstant();
        movable.relive(
                morning,
                () -> transaction.executeWithoutResult(status -> {
                    registers.forEach(one -> one.furnish(today));
                    rows.furnished();
                }));
    }

    /** The whole of it is there, with the note that it is, or nothing. */
    private void tells(Story story, Instant present) {
        movable.relive(
                retelling.begins(story, present),
                () -> transaction.executeWithoutResult(status -> {
                    retelling.tells(story, present);
                    rows.told(story.no, story.caseNo());
                }));
    }

    private void say(int done) {
        LOG.info("演示事项已编写 {}/{} 件 · made-up cases: {} of {}", done, all.size(), done, all.size());
    }

    private boolean ends() {
        rows.ended(clock.instant());
        LOG.info("演示事项已就绪 · the demonstration has its cases");
        all = null;
        return false;
    }
}
