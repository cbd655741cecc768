package org.banjie.worklist.countersign;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.cases.acts.Countersigned;
import org.banjie.cases.acts.Countersigned.Word;
import org.banjie.cases.acts.Opinions;
import org.banjie.cases.acts.Signature;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.worklist.items.Eligibility;
import org.banjie.worklist.items.WorkItem;
import org.springframework.stereotype.Component;

/** Writes down who was asked and what was said: among the opinions of the case, with why, and in its journal. */
@Component
class Record {

    private final Opinions opinions;
    private final Eligibility eligibility;
    private final Journal journal;
    private final Clock clock;

    Record(Opinions opinions, Eligibility eligibility, Journal journal, Clock clock) {
        this.opinions = opinions;
        this.eligibility = eligibility;
        this.journal = journal;
        this.clock = clock;
    }

    void opened(Actor actor, WorkItem item, Mode mode, List<String> people) {
        var detail = detail(actor, item);
        detail.put("mode", mode.name());
        detail.put("signers", String.join(" ", people));
        journal.record(new Act(item.caseNo(), actor.uid(), item.office().unit(), "countersign-opened", detail));
    }

    /** By whoever has the step: one more is asked, or one released. */
    void word(Actor actor, WorkItem item, Word word, Optional<String> whom, String reason) {
        var office = item.office().unit();
        var absent = eligibility.inPlaceOf(actor, item).orElse(null);
        var said = new Signature(item.caseNo(), actor.uid(), office, reason, clock.instant(), absent);
        opinions.add(new Countersigned(said, item.step(), word, whom));
        var detail = detail(actor, item);
        whom.ifPresent(uid -> detail.put("signer", uid));
        journal.record(new Act(item.caseNo(), actor.uid(), office, verb(word), detail));
    }

    /** By whoever was asked, in the office by which they see the case. */
    void signed(Actor actor, WorkItem item, Word word, String office, String reason) {
        var said = new Signature(item.caseNo(), actor.uid(), office, reason, clock.instant());
        opinions.add(new Countersigned(said, item.step(), word, Optional.empty()));
        journal.record(new Act(item.caseNo(), actor.uid(), office, verb(word), Map.of("step", item.step())));
    }

    private Map<String, String> detail(Actor actor, WorkItem item) {
        var detail = new HashMap<>(Map.of("step", item.step()));
        eligibility.inPlaceOf(actor, item).ifPresent(absent -> detail.put("for", absent));
        return detail;
    }

    private static String verb(Word word) {
        return "countersign-" + word.name().toLowerCase(Locale.ROOT);
    }
}
