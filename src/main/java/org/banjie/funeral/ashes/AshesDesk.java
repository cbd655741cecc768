package org.banjie.funeral.ashes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.access.recusals.Recusals;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Districts;
import org.banjie.funeral.ashes.Kept.State;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the home does with ashes that are kept: hand over; give notice where nobody comes; then, by the director, bury. */
@Service
@Transactional
class AshesDesk {

    private final SignedIn signedIn;
    private final Recusals recusals;
    private final KeptRows rows;
    private final KeptAshes ashes;
    private final Cases cases;
    private final AshesNotices notices;
    private final Districts districts;
    private final Journal journal;
    private final Clock clock;

    AshesDesk(
            SignedIn signedIn,
            Recusals recusals,
            KeptRows rows,
            KeptAshes ashes,
            Cases cases,
            AshesNotices notices,
            Districts districts,
            Journal journal,
            Clock clock) {
        this.signedIn = signedIn;
        this.recusals = recusals;
        this.rows = rows;
        this.ashes = ashes;
        this.cases = cases;
        this.notices = notices;
        this.districts = districts;
        this.journal = journal;
        this.clock = clock;
    }

    /** Who may read what is kept: dispatchers and directors. */
    Actor reader() {
        return signedIn.demand(AshesRights.KEEPING);
    }

    boolean isDirector() {
        return signedIn.may(AshesRights.BURYING);
    }

    /** The family, or whoever it has sent, has them. */
    void handOver(String caseNo) {
        var by = acting(caseNo);
        here(caseNo);
        ashes.leave(caseNo, by);
        record(by, caseNo, "ashes-handed-over", Map.of());
    }

    /**
     * The family is written to, and the public notice shows the number of the certificate.
     *
     * @throws Refusal CONFLICT {@code not-due} before the time is over
     */
    void notice(String caseNo) {
        var by = acting(caseNo);
        if (here(caseNo).state() != State.DUE) throw refused("not-due");
        var claimBy = notices.give(caseNo);
        record(by, caseNo, "ashes-notice", Map.of("claimBy", claimBy.toString()));
    }

    /**
     * Nobody has come: they are buried ecologically.
     *
     * @throws Refusal BARRED unless the director; CONFLICT {@code notice-runs} until the notice has run out
     */
    void bury(String caseNo) {
        var by = AshesRights.BURYING.demand(acting(caseNo));
        var kept = here(caseNo);
        var over = kept.state() == State.NOTICED && LocalDate.now(clock).isAfter(kept.claimBy());
        if (!over) throw refused("notice-runs");
        ashes.end(caseNo, State.ECO, by);
        record(by, caseNo, "ashes-eco-buried", Map.of());
    }

    private Kept here(String caseNo) {
        cases.lock(caseNo);
        return rows.find(caseNo)
                .filter(kept -> kept.state().isHere())
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-ashes", "kept.unknown"));
    }

    private Actor acting(String caseNo) {
        var by = reader();
        if (recusals.isRecused(caseNo, by.uid())) {
            throw new Refusal(RefusalKind.NOT_FOUND, "unknown-case", "cases.unknown", caseNo);
        }
        return by;
    }

    private static Refusal refused(String type) {
        return new Refusal(RefusalKind.CONFLICT, type, "kept." + type);
    }

    private void record(Actor by, String caseNo, String verb, Map<String, String> detail) {
        var office = districts.of(caseNo);
        journal.record(new Act(caseNo, by.uid(), office, verb, detail));
    }
}
