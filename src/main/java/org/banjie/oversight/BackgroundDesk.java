package org.banjie.oversight;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.background.WorkState;
import org.banjie.background.Works;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.site.Nature;
import org.banjie.site.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What runs by itself: auditors look, administrators also have it done; what they do is on record. */
@Service
@Transactional
class BackgroundDesk {

    static final Set<String> LOOKING = Set.of("administrator", "auditor");

    private static final String ACTING = "administrator";

    private final SignedIn signedIn;
    private final Works works;
    private final Journal journal;

    BackgroundDesk(SignedIn signedIn, Works works, Journal journal) {
        this.signedIn = signedIn;
        this.works = works;
        this.journal = journal;
    }

    List<WorkState> all() {
        if (LOOKING.stream().noneMatch(signedIn.actor()::holds)) {
            throw new Refusal(Nature.BARRED, "not-your-office", "background.barred");
        }
        return works.all();
    }

    boolean mayAct() {
        return signedIn.actor().holds(ACTING);
    }

    /** @throws Refusal CONFLICT when it is being done just now, or is set aside and would have to be taken up */
    void doNow(String name) {
        var by = signedIn.actor().demand(ACTING);
        if (found(name).setAside() != null) throw conflict("set-aside");
        if (!works.doNow(name)) throw conflict("being-done");
        record(name, by, "work-hastened");
    }

    /** @throws Refusal CONFLICT when it is not set aside, any more perhaps */
    void takeUp(String name) {
        var by = signedIn.actor().demand(ACTING);
        found(name);
        if (!works.takeUp(name)) throw conflict("not-set-aside");
        record(name, by, "work-taken-up");
    }

    private WorkState found(String name) {
        return works.all().stream()
                .filter(work -> work.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(Nature.NOT_FOUND, "unknown-work", "background.unknown"));
    }

    private static Refusal conflict(String why) {
        return new Refusal(Nature.CONFLICT, why, "background." + why);
    }

    private void record(String name, Actor by, String verb) {
        var office = by.unitsFor(ACTING).iterator().next();
        journal.record(new Act("background/" + name, by.uid(), office, verb, Map.of()));
    }
}
