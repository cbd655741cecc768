package org.banjie.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.access.PartnerAct;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.cases.Decisions;
import org.banjie.cases.acts.ExitTaken;
import org.banjie.cases.acts.Opinions;
import org.banjie.cases.acts.Signature;
import org.banjie.cases.mandates.Mandate;
import org.banjie.cases.mandates.Mandates;
import org.banjie.casework.facts.Rights;
import org.banjie.casework.facts.Signer;
import org.banjie.flow.Flow;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.Exit;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.own.ExitTimes;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people set off on a running case from outside its steps: withdrawal, an objection, a death, a move. */
@Service
@Transactional
public class Exits {

    private static final String APPLICANT = "applicant";

    private static final String NO_REASON = "kinds.exit-no-reason";

    /** Of a reason: it is printed on the paper. */
    private static final int LONGEST = 2000;

    private final Rights rights;
    private final Kinds kinds;
    private final Cases cases;
    private final Mandates mandates;
    private final Opinions opinions;
    private final Flow flow;
    private final Journal journal;
    private final Signer signer;
    private final Sentences sentences;
    private final ExitDay day;
    private final Decisions decisions;
    private final List<ExitTimes> times;
    private final Clock clock;

    Exits(
            Rights rights,
            Kinds kinds,
            Cases cases,
            Mandates mandates,
            Opinions opinions,
            Flow flow,
            Journal journal,
            Signer signer,
            Sentences sentences,
            ExitDay day,
            Decisions decisions,
            List<ExitTimes> times,
            Clock clock) {
        this.rights = rights;
        this.kinds = kinds;
        this.cases = cases;
        this.mandates = mandates;
        this.opinions = opinions;
        this.flow = flow;
        this.journal = journal;
        this.signer = signer;
        this.sentences = sentences;
        this.day = day;
        this.decisions = decisions;
        this.times = times;
        this.clock = clock;
    }

    /** What this person could set off on the case right now. */
    @Transactional(readOnly = true)
    public List<Exit> open(Actor actor, Case found) {
        if (found.status().isClosed()) return List.of();
        var decided = decisions.of(found.caseNo()).isPresent();
        return kinds.get(found.kind()).exits().stream()
                .filter(exit -> actor.staff() || !decided || !exit.endsWithDecision())
                .filter(exit -> may(actor, found, exit) && isPossible(found, exit))
                .toList();
    }

    private boolean isPossible(Case found, Exit exit) {
        return exit.entry() == null
                ? flow.listens(found.caseNo(), exit.message())
                : times.stream().allMatch(one -> one.canEnter(found, exit.code()));
    }

    /** Sets an exit off that was received now. */
    public void take(Actor actor, String caseNo, String code, String reason) {
        take(actor, caseNo, code, reason, null);
    }

    /**
     * Sets an exit off.
     *
     * @param reason why, in words; blank only for an applicant, or a program for them, that takes an application back
     * @param receivedOn the day a letter came that is entered later; null for today, and nobody but staff has another
     * @throws Refusal BARRED when it is not theirs to do, CONFLICT when the case is not at a place where it can be, and
     *     {@code entry-of-its-own} for one that says more than a reason: who, how, when received
     */
    public void take(Actor actor, String caseNo, String code, String reason, LocalDate receivedOn) {
        var seen = rights.visible(actor, caseNo);
        var exit = kinds.get(seen.kind())
                .exit(code)
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-exit", "kinds.unknown-exit", code));
        if (!may(actor, seen, exit)) throw new Refusal(RefusalKind.BARRED, "not-your-office", "kinds.not-your-exit");
        if (exit.entry() != null) throw hasEntry(exit, caseNo);
        var why = why(actor, exit, reason);
        var found = cases.lock(caseNo);
        var received = day.of(actor, found, exit, receivedOn);
        var office = office(actor, found, exit);
        opinions.add(new ExitTaken(new Signature(caseNo, actor.uid(), office, why, clock.instant()), code));
        journal.record(new Act(caseNo, actor.uid(), office, code, detail(received)));
        flow.signal(caseNo, exit.message());
    }

    /** Nobody owes a reason for taking back their own application; the paper says that there is none. */
    private String why(Actor actor, Exit exit, String reason) {
        var none = reason == null || reason.isBlank();
        if (none && !actor.staff() && exit.takesBack()) return sentences.onPaper(NO_REASON);
        if (none) throw new Refusal(RefusalKind.INVALID, "reason-missing", "kinds.exit-reason");
        if (reason.length() > LONGEST) {
            throw new Refusal(RefusalKind.INVALID, "reason-too-long", "kinds.exit-reason-long", LONGEST);
        }
        return reason.strip();
    }

    private Map<String, String> detail(LocalDate received) {
        return received.equals(LocalDate.now(clock)) ? Map.of() : Map.of("receivedOn", received.toString());
    }

    private static Refusal hasEntry(Exit exit, String caseNo) {
        return new Refusal(
                RefusalKind.CONFLICT, "entry-of-its-own", "kinds.exit-entry", exit.name(), exit.entryFor(caseNo));
    }

    private boolean may(Actor actor, Case found, Exit exit) {
        return switch (actor.type()) {
            case APPLICANT -> exit.roles().contains(APPLICANT) && mayTakeBack(actor, found);
            case PARTNER -> exit.roles().contains(APPLICANT) && actor.mayCall(PartnerAct.WITHDRAW_CASE, found.kind());
            case STAFF, SYSTEM -> isTheirs(actor, found, exit);
        };
    }

    /** Whoever acts for the applicant was asked to hand in, not to take back; a guardian represents them in everything. */
    private boolean mayTakeBack(Actor actor, Case found) {
        return actor.uid().equals(found.account())
                || mandates.of(found.caseNo()).filter(Mandate::mayWithdraw).isPresent();
    }

    private boolean isTheirs(Actor actor, Case found, Exit exit) {
        return actor.grants().stream().anyMatch(grant -> isTheirs(grant, found, exit));
    }

    private boolean isTheirs(Grant grant, Case found, Exit exit) {
        return exit.roles().contains(grant.role()) && rights.answersFor(grant, found);
    }

    /** The actor's own; what an applicant or a partner system sets off is dealt with by the office that answers for it. */
    private String office(Actor actor, Case found, Exit exit) {
        return actor.grants().stream()
                .filter(grant -> isTheirs(grant, found, exit))
                .map(Grant::unit)
                .findFirst()
                .orElseGet(() -> signer.of(found));
    }
}
