package org.banjie.worklist.countersign;

import java.util.List;
import org.banjie.access.Actor;
import org.banjie.cases.Cases;
import org.banjie.cases.acts.Countersigned.Word;
import org.banjie.casework.facts.Rights;
import org.banjie.kinds.Sight;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.worklist.Reasons;
import org.banjie.worklist.items.Eligibility;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.items.WorkItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever was asked says what they think. Asked is the person, not the office: nobody says it in their place. */
@Service
@Transactional
public class Signing {

    private final Rounds rounds;
    private final WorkItems items;
    private final Cases cases;
    private final Rights rights;
    private final Askable askable;
    private final Standing standing;
    private final Record record;

    Signing(
            Rounds rounds,
            WorkItems items,
            Cases cases,
            Rights rights,
            Askable askable,
            Standing standing,
            Record record) {
        this.rounds = rounds;
        this.items = items;
        this.cases = cases;
        this.rights = rights;
        this.askable = askable;
        this.standing = standing;
        this.record = record;
    }

    /** A step on which somebody is or was asked, and whether their word is waited for. */
    record Asked(WorkItem item, Round round, Signer signer) {}

    /**
     * @throws Refusal NOT_FOUND for whoever was never asked or must not see the case; CONFLICT {@code countersign-over} once
     *     the step is left, {@code countersign-released} for whoever was released, {@code countersign-signed} for whoever
     *     has said it already, {@code countersign-met} once enough agree, {@code own-step} for whoever decides it now
     */
    @Transactional(readOnly = true)
    Asked asked(Actor actor, String taskId) {
        if (!actor.staff()) throw Eligibility.unknown();
        var item = items.find(taskId);
        var round = rounds.find(taskId);
        if (item.isEmpty() || round.isEmpty()) throw over(actor, taskId);
        var signer = round.get().signer(actor.uid()).orElseThrow(Eligibility::unknown);
        demandFree(actor, item.get(), round.get(), signer);
        return new Asked(item.get(), round.get(), signer);
    }

    /**
     * @param agrees must be said
     * @param reason must be given by whoever does not agree
     * @throws Refusal as {@link #asked}
     * @throws Invalid without a word, and without a reason where one is needed
     */
    public void sign(Actor actor, String taskId, Boolean agrees, String reason) {
        cases.lock(asked(actor, taskId).item().caseNo());
        var asked = asked(actor, taskId);
        if (agrees == null) {
            throw new Invalid(List.of(new InputError("agrees", "required", "countersign.agrees.required")));
        }
        var why = agrees ? Reasons.optional(reason) : Reasons.demand(reason, "countersign.why.missing");
        rounds.sign(asked.round().id(), actor.uid(), agrees);
        record.signed(actor, asked.item(), agrees ? Word.AGREED : Word.DISAGREED, office(actor, asked.item()), why);
        standing.after(asked.round(), asked.item(), actor.uid());
    }

    private void demandFree(Actor actor, WorkItem item, Round round, Signer signer) {
        if (actor.uid().equals(Standing.decider(item))) throw conflict("own-step", "countersign.own-step");
        if (!askable.may(actor, item)) throw Eligibility.unknown();
        if (!signer.counts()) throw conflict("countersign-released", "countersign.released");
        if (signer.hasSigned()) throw conflict("countersign-signed", "countersign.signed-already");
        if (round.tally().isMet()) throw conflict("countersign-met", "countersign.met-already");
    }

    private Refusal over(Actor actor, String taskId) {
        return rounds.wasAsked(taskId, actor.uid())
                ? conflict("countersign-over", "countersign.over")
                : Eligibility.unknown();
    }

    private String office(Actor actor, WorkItem item) {
        return rights.seesBy(actor, cases.get(item.caseNo()), Sight.READING)
                .orElseThrow(Eligibility::unknown)
                .unit();
    }

    private static Refusal conflict(String type, String key) {
        return new Refusal(RefusalKind.CONFLICT, type, key);
    }
}
