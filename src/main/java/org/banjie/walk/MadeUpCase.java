package org.banjie.walk;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Cases;
import org.banjie.flow.incidents.Cause;
import org.banjie.flow.models.Models;
import org.banjie.flow.models.Outcome;
import org.banjie.flow.models.Step;
import org.banjie.flow.walking.Stuck;
import org.banjie.flow.walking.TriedCase;
import org.banjie.notices.Document;
import org.banjie.notices.Documents;
import org.banjie.notices.Proofs;
import org.banjie.refusal.Refusal;
import org.banjie.time.calendar.WorkingCalendar;
import org.banjie.words.Words;
import org.banjie.worklist.Worklist;
import org.banjie.worklist.items.WorkItem;
import org.springframework.stereotype.Component;

/** What can be seen of a made-up case, and done to it. */
final class MadeUpCase {

    private final Hands hands;
    private final String caseNo;
    private final String version;

    private MadeUpCase(Hands hands, String caseNo, String version) {
        this.hands = hands;
        this.caseNo = caseNo;
        this.version = version;
    }

    /** All that is needed to play it. */
    @Component
    record Hands(
            TriedCase tried,
            Worklist worklist,
            Models models,
            Cases cases,
            Documents documents,
            Proofs proofs,
            Doers doers,
            Doing doing,
            WorkingCalendar calendar,
            Clock clock) {

        MadeUpCase of(String caseNo, String version) {
            return new MadeUpCase(this, caseNo, version);
        }
    }

    void settle() {
        hands.tried().settle(caseNo);
    }

    Optional<Words> letTimePass() {
        return hands.tried()
                .letTimePass(caseNo)
                .or(() -> hands.tried().hearMessage(caseNo))
                .map(Words::same);
    }

    boolean isOver() {
        return hands.tried().isOver(caseNo);
    }

    CaseStatus status() {
        return hands.cases().get(caseNo).status();
    }

    /** Of several that run at once the first in the order of the model. */
    Optional<WorkItem> open() {
        var order = List.copyOf(hands.models().steps(version).keySet());
        return hands.worklist().openSteps(caseNo).stream()
                .min(Comparator.comparingInt((WorkItem item) -> order.indexOf(item.step()))
                        .thenComparing(WorkItem::taskId));
    }

    Step step(WorkItem item) {
        return hands.models().step(item.version(), item.step());
    }

    /** Titles, the oldest first. */
    List<String> papers() {
        return hands.documents().of(caseNo).stream().map(Document::title).toList();
    }

    /** What its papers say, to be printed later. */
    List<Proofs.Proof> proofs() {
        return hands.proofs().of(caseNo);
    }

    /** The ends it has come to: what they are called, by id. */
    Map<String, String> ends() {
        var all = hands.tried().allEnds(version);
        var come = new LinkedHashMap<String, String>();
        hands.tried().ends(caseNo).forEach(id -> come.put(id, all.getOrDefault(id, id)));
        return come;
    }

    WayRow does(WorkItem item, Step step, Outcome outcome, boolean turned) {
        var doer = hands.doers().take(item);
        var row = new WayRow(
                step.name(),
                item.who().forApplicant() ? WorkItem.APPLICANT : item.who().grp(),
                doer.people(),
                doer.name(),
                doer.holders(),
                outcome.name(),
                turned,
                days(item),
                List.of(),
                List.of(),
                null);
        try {
            return row.noting(hands.doing().end(item, step, outcome, doer));
        } catch (Refusal | Stuck failed) {
            return row.failed(fault(failed));
        }
    }

    static WayRow.Fault fault(RuntimeException failed) {
        if (failed instanceof Refusal said) return new WayRow.Fault("", Cause.REFUSED.name(), said);
        var stuck = (Stuck) failed;
        return new WayRow.Fault(stuck.place(), stuck.sort().name(), stuck.refused());
    }

    private WayRow.Days days(WorkItem item) {
        var due = item.due();
        if (due.on() == null) return null;
        if (due.isInHours()) {
            return new WayRow.Days(
                    "hours", Duration.between(hands.clock().instant(), due.at()).toHours());
        }
        var own = due.ownOn() != null;
        var today = LocalDate.now(hands.clock());
        return new WayRow.Days(
                own ? "own" : "case", hands.calendar().workingDaysUntil(today, own ? due.ownOn() : due.on()));
    }
}
