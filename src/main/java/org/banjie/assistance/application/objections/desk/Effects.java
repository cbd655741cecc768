package org.banjie.assistance.application.objections.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.assistance.application.objections.BroughtLate;
import org.banjie.assistance.application.objections.ObjectionInput;
import org.banjie.assistance.application.objections.Objections;
import org.banjie.assistance.application.objections.Settling;
import org.banjie.assistance.application.objections.notice.Noticed;
import org.banjie.assistance.application.objections.notice.Notices;
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

    static final String OBJECT = "object";
    private static final String COMPLAINT = "Msg_Complaint";

    /** What became of one that came when no notice hung. */
    private static final String LATE = "LATE";

    private final Notices notices;
    private final Decisions decisions;
    private final Objections entries;
    private final Settling settling;
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
            Settling settling,
            Opinions opinions,
            Flow flow,
            Journal journal,
            Sentences sentences,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.decisions = decisions;
        this.entries = entries;
        this.settling = settling;
        this.opinions = opinions;
        this.flow = flow;
        this.journal = journal;
        this.sentences = sentences;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @return id of the entry
     * @throws Refusal CONFLICT when it came after the case was closed, or is not entered with such a case
     */
    UUID complain(Case found, ObjectionInput input, String by, String office) {
        if (!noticed(found).takesComplaints()) throw conflict("no-complaints");
        var listens = flow.listens(found.caseNo(), COMPLAINT);
        if (!listens && !cameBefore(found, input)) throw conflict("closed");
        var id = entries.add(found.caseNo(), input, true, false, by, office);
        if (listens) setOff(found, COMPLAIN, by, office, COMPLAINT);
        else afterTheDecision(found, COMPLAIN, by, office);
        return id;
    }

    /**
     * @return id of the entry
     * @throws Refusal CONFLICT when the case was never put up, or is closed and this came after the notice
     */
    UUID object(Case found, ObjectionInput input, String by, String office) {
        var noticed = noticed(found);
        var days = noticed.days(found.caseNo())
                .orElseThrow(() -> conflict(noticed.takesComplaints() ? "no-notice" : "never-posted"));
        var inTime = days.hangs(input.receivedOn());
        if (found.status().isClosed() && !(inTime && isGranted(found))) throw conflict("closed");
        return inTime ? inTime(found, noticed, input, by, office) : late(found, input, by, office);
    }

    private UUID inTime(Case found, Noticed noticed, ObjectionInput input, String by, String office) {
        var listening = noticed.messages().stream()
                .filter(one -> flow.listens(found.caseNo(), one))
                .findFirst();
        if (listening.isEmpty() && isLookedInto(found)) return another(found, input, by, office);
        var id = entries.add(found.caseNo(), input, true, false, by, office);
        listening.ifPresentOrElse(
                message -> setOff(found, OBJECT, by, office, message),
                () -> afterTheDecision(found, OBJECT, by, office));
        return id;
    }

    private UUID late(Case found, ObjectionInput input, String by, String office) {
        var id = entries.add(found.caseNo(), input, false, false, by, office);
        record(found, "objection-late", by, office);
        settling.settle(id, LATE, sentences.onPaper("objections.late.reason"));
        return id;
    }

    /** Neither decided yet nor before those who decide what to do about the objections there are. */
    private boolean isLookedInto(Case found) {
        var no = found.caseNo();
        return !found.status().isClosed()
                && decisions.of(no).isEmpty()
                && !flow.isAt(no, AssistanceModel.DECIDE_ON_OBJECTION)
                && (flow.isAt(no, AssistanceModel.ANOTHER_OBJECTION) || flow.listens(no, AssistanceModel.ANOTHER));
    }

    /** It came while another one is being looked into: the office decides on it in a step of its own. */
    private UUID another(Case found, ObjectionInput input, String by, String office) {
        var id = entries.add(found.caseNo(), input, true, true, by, office);
        if (flow.isAt(found.caseNo(), AssistanceModel.ANOTHER_OBJECTION)) record(found, OBJECT, by, office);
        else setOff(found, OBJECT, by, office, AssistanceModel.ANOTHER);
        return id;
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
        record(found, exit, by, office);
        if (decisions.of(found.caseNo()).isPresent()) events.publishEvent(new BroughtLate(found.caseNo()));
    }

    private void record(Case found, String act, String by, String office) {
        journal.record(new Act(found.caseNo(), by, office, act, Map.of()));
    }

    /** The case knows that one came; what it says and who it was stands in the entry alone. */
    private void setOff(Case found, String exit, String by, String office, String message) {
        var said = sentences.onPaper("objections.entered." + exit);
        opinions.add(new ExitTaken(new Signature(found.caseNo(), by, office, said, clock.instant()), exit));
        record(found, exit, by, office);
        flow.signal(found.caseNo(), message);
    }

    static Refusal conflict(String type) {
        return new Refusal(RefusalKind.CONFLICT, type, "objections.refused." + type);
    }
}
