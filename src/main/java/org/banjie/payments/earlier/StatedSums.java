package org.banjie.payments.earlier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.grants.paying.SumsBefore;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.payments.RosterRights;
import org.banjie.payments.earlier.StatedSum.Fate;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.seconding.Requests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a sum granted once before rosters paid such sums was paid by hand, or never: one of the district states it, another one
 * confirms it. Then it is paid, or the next roster pays it; until then neither, so that nothing is paid twice.
 */
@Service
@Transactional
class StatedSums {

    private final SumsBefore sums;
    private final StatedRows rows;
    private final RosterRights rights;
    private final Journal journal;
    private final Clock clock;

    StatedSums(SumsBefore sums, StatedRows rows, RosterRights rights, Journal journal, Clock clock) {
        this.sums = sums;
        this.rows = rows;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param stated what somebody has stated of it, which waits for the second person; null for nothing */
    record Open(SumsBefore.Sum sum, StatedSum stated) {}

    /** Those that are not stated by two, the oldest first, after that one. @throws Refusal BARRED for others than the district */
    @Transactional(readOnly = true)
    public List<Open> open(Actor actor, long after, int limit) {
        RosterRights.STATING.demand(actor);
        var found = sums.after(after, barred(actor), limit);
        var stated = rows.waitingOf(found.stream().map(SumsBefore.Sum::grantId).toList());
        return found.stream()
                .map(sum -> new Open(sum, stated.get(sum.grantId())))
                .toList();
    }

    /** One of them. @throws Refusal NOT_FOUND where it is stated by two, or its reader must keep away from it */
    @Transactional(readOnly = true)
    public Open get(Actor actor, long grant) {
        RosterRights.STATING.demand(actor);
        var sum = known(actor, sums.find(grant));
        return new Open(sum, rows.waitingOf(List.of(grant)).get(grant));
    }

    /** What was confirmed last. */
    @Transactional(readOnly = true)
    public List<StatedSum> confirmed(Actor actor, int limit) {
        RosterRights.STATING.demand(actor);
        return rows.newest(barred(actor), limit);
    }

    /**
     * States what became of it.
     *
     * @throws Invalid with everything that is wrong
     * @throws Refusal CONFLICT {@code no-change} where something is stated of it already
     */
    public void state(Actor actor, long grant, StatedSum.Typed typed) {
        RosterRights.STATING.demand(actor);
        var sum = known(actor, sums.lock(grant));
        var errors = typed.errors(sum.since(), LocalDate.now(clock));
        if (!errors.isEmpty()) throw new Invalid(errors);
        rows.add(sum, typed, actor.uid());
        var detail = new HashMap<>(Map.of("fate", typed.fate().name()));
        if (typed.fate() == Fate.BY_HAND) {
            detail.put("receipt", typed.receiptNo().strip());
        }
        journal.record(new Act(sum.caseNo(), actor.uid(), sum.street(), "sum-stated", detail));
    }

    /** @throws Refusal BARRED {@code four-eyes} for whoever stated it, CONFLICT {@code no-change} when it waits no longer */
    public void confirm(Actor actor, long grant) {
        var stated = waiting(actor, grant);
        rows.requests().confirm(stated.id(), actor.uid());
        if (stated.fate() == Fate.BY_HAND) sums.paidByHand(grant, stated.paidOn());
        else sums.owed(grant);
        record(stated, actor, "sum-confirmed");
    }

    /** Takes it back, or refuses it: something else can be stated. */
    public void drop(Actor actor, long grant) {
        var stated = waiting(actor, grant);
        rows.requests().drop(stated.id(), actor.uid());
        record(stated, actor, "sum-statement-dropped");
    }

    /** What waits of a sum, which is held until the transaction ends. */
    private StatedSum waiting(Actor actor, long grant) {
        RosterRights.STATING.demand(actor);
        known(actor, sums.lock(grant));
        return Optional.ofNullable(rows.waitingOf(List.of(grant)).get(grant)).orElseThrow(Requests::gone);
    }

    private SumsBefore.Sum known(Actor actor, Optional<SumsBefore.Sum> found) {
        return found.filter(one -> !barred(actor).contains(one.caseNo())).orElseThrow(StatedSums::unknown);
    }

    private Collection<String> barred(Actor actor) {
        return rights.barred(actor);
    }

    private void record(StatedSum stated, Actor actor, String verb) {
        journal.record(new Act(
                stated.caseNo(),
                actor.uid(),
                stated.street(),
                verb,
                Map.of("fate", stated.fate().name())));
    }

    private static Refusal unknown() {
        return new Refusal(RefusalKind.NOT_FOUND, "unknown-sum", "payments.earlier.unknown");
    }
}
