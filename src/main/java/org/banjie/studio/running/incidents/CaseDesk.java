package org.banjie.studio.running.incidents;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Cases;
import org.banjie.cases.acts.Opinions;
import org.banjie.cases.acts.PutByHand;
import org.banjie.cases.acts.Signature;
import org.banjie.casework.CaseSteps;
import org.banjie.flow.incidents.Interventions;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.studio.running.RunningAdministrators;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Running cases taken in hand by an administrator: put to another step, or ended. Each with a reason, each on record. */
@Service
@Transactional
class CaseDesk {

    private final RunningAdministrators administrators;
    private final Interventions interventions;
    private final Cancellations cancellations;
    private final Cases cases;
    private final CaseSteps steps;
    private final Opinions opinions;
    private final Clock clock;

    CaseDesk(
            RunningAdministrators administrators,
            Interventions interventions,
            Cancellations cancellations,
            Cases cases,
            CaseSteps steps,
            Opinions opinions,
            Clock clock) {
        this.administrators = administrators;
        this.interventions = interventions;
        this.cancellations = cancellations;
        this.cases = cases;
        this.steps = steps;
        this.opinions = opinions;
        this.clock = clock;
    }

    /** Puts a case from one step to another; its other branches and its statutory limit stay as they are. */
    void move(String caseNo, String from, String to, String reason) {
        var by = held(caseNo, reason);
        say(caseNo, Optional.of(to), reason, by);
        interventions.move(caseNo, from, to);
        administrators.record(caseNo, by, "put-to-step", Map.of("fromStep", from, "toStep", to));
    }

    /** Asks to end a case by hand; nothing happens until another administrator confirms. */
    long askToEnd(String caseNo, String reason) {
        var by = held(caseNo, reason);
        interventions.version(caseNo);
        long id = cancellations
                .add(caseNo, reason.strip(), by.uid())
                .orElseThrow(() -> new Refusal(RefusalKind.CONFLICT, "asked-already", "studio-running.end.asked"));
        administrators.record(caseNo, by, "ending-asked", Map.of());
        return id;
    }

    /** Ends it: its steps are gone, its limits closed, its status is TERMINATED, and the decision is the reason given. */
    void confirmEnd(long id) {
        var asked = open(id);
        var by = administrators.confirming(asked.askedBy());
        administrators.keepsAway(by, asked.caseNo());
        cases.lock(asked.caseNo());
        say(asked.caseNo(), Optional.empty(), asked.reason(), by);
        interventions.end(asked.caseNo(), "ended by hand");
        steps.finish(asked.caseNo(), CaseStatus.TERMINATED.name());
        cancellations.confirmed(id, by.uid());
        administrators.record(asked.caseNo(), by, "ended-by-hand", Map.of("asked", asked.askedBy()));
    }

    void dropEnd(long id) {
        var by = administrators.acting();
        var asked = open(id);
        administrators.keepsAway(by, asked.caseNo());
        cancellations.dropped(id, by.uid());
        administrators.record(asked.caseNo(), by, "ending-dropped", Map.of());
    }

    List<Cancellation> waiting() {
        administrators.looking();
        var hidden = administrators.hidden();
        return cancellations.open(100).stream()
                .filter(one -> !hidden.contains(one.caseNo()))
                .toList();
    }

    private Cancellation open(long id) {
        administrators.acting();
        return cancellations
                .lock(id)
                .orElseThrow(() -> new Refusal(RefusalKind.CONFLICT, "gone", "studio-running.end.gone"));
    }

    private Actor held(String caseNo, String reason) {
        var by = administrators.acting();
        administrators.keepsAway(by, caseNo);
        if (reason == null || reason.isBlank()) {
            throw new Refusal(RefusalKind.INVALID, "reason-missing", "studio-running.reason.missing");
        }
        cases.lock(caseNo);
        return by;
    }

    /** Before the case moves, so that what it does next has its cause. */
    private void say(String caseNo, Optional<String> to, String reason, Actor by) {
        var said = new Signature(caseNo, by.uid(), administrators.office(by), reason.strip(), clock.instant());
        opinions.add(new PutByHand(said, to));
    }
}
