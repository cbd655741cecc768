package org.banjie.assistance.application.objections;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.banjie.cases.Case;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Decisions;
import org.banjie.cases.acts.ExitTaken;
import org.banjie.cases.acts.Opinions;
import org.banjie.cases.acts.Signature;
import org.banjie.flow.Flow;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.words.Sentences;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Keeps an entry and sets off what follows from it. An objection is in time by the day it was received; when the case has
 * gone on to its confirmation meanwhile, that is taken back (民发〔2021〕57号第十九条); when it has been decided, the grant is
 * looked at again. A complaint counts by that day likewise.
 */
@Component
class Effects {

    /** Exits of the model, and what it listens to. */
    static final String COMPLAIN = "complain";

    private static final String OBJECT = "object";
    private static final String COMPLAINT = "Msg_Complaint";

    private final Notices notices;
    private final Decisions decisions;
    private final Objections entries;
    private final Opinions opinions;
    private final Flow flow;
    private final Journal journal;
    private final Sentences sentences;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Effects(
            Notices notices,
            Decisions decisions,
            Objections entries,
            Opinions opinions,
            Flow flow,
            Journal journal,
            Sentences sentences,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.decisions = decisions;
        this.entries = entries;
        this.opinions = opinions;
        this.flow = flow;
        this.journal = journal;
        this.sentences = sentences;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal CONFLICT when it came after the case was closed, or is not entered with such a case */
    void complain(Case found, ObjectionInput input, String by, String office) {
        if (!noticed(found).takesComplaints()) throw conflict("no-complaints");
        var listens = flow.listens(found.caseNo(), COMPLAINT);
        if (!listens && !cameBefore(found, input)) throw conflict("closed");
        entries.add(found.caseNo(), input, true, by, office);
        if (listens) setOff(found, COMPLAIN, by, office, COMPLAINT);
        else afterTheDecision(found, COMPLAIN, by, office);
    }

    /** @throws Refusal CONFLICT when the case was never put up, or is closed and this came after the notice */
    void object(Case found, ObjectionInput input, String by, String office) {
        var noticed = noticed(found);
        var days = noticed.days(found.caseNo())
                .orElseThrow(() -> conflict(noticed.takesComplaints() ? "no-notice" : "never-posted"));
        var inTime = days.hangs(input.receivedOn());
        if (found.status().isClosed() && !(inTime && isGranted(found))) throw conflict("closed");
        entries.add(found.caseNo(), input, inTime, by, office);
        var message = noticed.messages().stream()
                .filter(one -> flow.listens(found.caseNo(), one))
                .findFirst();
        if (!inTime) {
            journal.record(new Act(found.caseNo(), by, office, "objection-late", Map.of()));
        } else if (message.isPresent()) {
            setOff(found, OBJECT, by, office, message.get());
        } else {
            afterTheDecision(found, OBJECT, by, office);
        }
    }

    private Noticed noticed(Case found) {
        return notices.of(found.kind()).orElseThrow(() -> conflict("no-notice"));
    }

    /** A closed case takes what had come before it was closed. */
    private boolean cameBefore(Case found, ObjectionInput input) {
        return isGranted(found)
                && found.closedAt() != null
                && !input.receivedOn().isAfter(LocalDate.ofInstant(found.closedAt(), clock.getZone()));
    }

    private static boolean isGranted(Case found) {
        return found.status() == CaseStatus.APPROVED;
    }

    /** Nothing waits for it any more: what it says counts all the same, against what was decided meanwhile. */
    private void afterTheDecision(Case found, String exit, String by, String office) {
        journal.record(new Act(found.caseNo(), by, office, exit, Map.of()));
        if (decisions.of(found.caseNo()).isPresent()) events.publishEvent(new BroughtLate(found.caseNo()));
    }

    /** The case knows that one came; what it says and who it was stands in the entry alone. */
    private void setOff(Case found, String exit, String by, String office, String message) {
        var said = sentences.onPaper("objections.entered." + exit);
        opinions.add(new ExitTaken(new Signature(found.caseNo(), by, office, said, clock.instant()), exit));
        journal.record(new Act(found.caseNo(), by, office, exit, Map.of()));
        flow.signal(found.caseNo(), message);
    }

    static Refusal conflict(String type) {
        return new Refusal(RefusalKind.CONFLICT, type, "objections.refused." + type);
    }
}
