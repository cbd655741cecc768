package org.banjie.worklist.countersign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.cases.acts.Countersigned.Word;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.worklist.Reasons;
import org.banjie.worklist.StepDoor;
import org.banjie.worklist.items.WorkItem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever has a step asks colleagues for their opinion before it is decided (会签), asks more of them (加签) or releases some
 * (减签). Until enough agree the step cannot be ended the way it was meant to; every other way stays open.
 */
@Service
@Transactional
public class Countersigning {

    private final StepDoor door;
    private final Rounds rounds;
    private final Askable askable;
    private final Standing standing;
    private final Record record;

    Countersigning(StepDoor door, Rounds rounds, Askable askable, Standing standing, Record record) {
        this.door = door;
        this.rounds = rounds;
        this.askable = askable;
        this.standing = standing;
        this.record = record;
    }

    /**
     * @param mode {@code ALL}, {@code ANY} or {@code MAJORITY} of them
     * @throws Refusal as for every act on a step in hand; CONFLICT {@code countersign-open} while others are being asked
     * @throws Invalid for nobody, too many, a mode there is not, and for everybody who cannot be asked
     */
    public void open(Actor actor, String taskId, List<String> people, String mode) {
        var item = door.passOn(actor, taskId);
        if (rounds.find(taskId).isPresent()) throw conflict("countersign-open", "countersign.open-already");
        var how = mode(mode);
        var asked = distinct(people);
        if (asked.isEmpty()) throw invalid("people", "required", "countersign.people.required");
        if (asked.size() > Askable.MOST) throw tooMany("people");
        askable.demand("people", asked, item);
        var round = rounds.open(taskId, item.caseNo(), how, actor.uid());
        asked.forEach(uid -> rounds.ask(round, uid));
        rounds.stands(round, false, asked);
        record.opened(actor, item, how, asked);
    }

    /**
     * Once the last is released, the round is over.
     *
     * @throws Refusal as for every act on a step in hand; CONFLICT {@code countersign-none} where nobody is asked
     * @throws Invalid without a reason, for nobody, for whoever is asked already, or is not asked
     */
    public void change(Actor actor, String taskId, List<String> add, List<String> remove, String reason) {
        var item = door.passOn(actor, taskId);
        var round = rounds.find(taskId).orElseThrow(() -> conflict("countersign-none", "countersign.none"));
        var more = distinct(add);
        var fewer = distinct(remove);
        demand(round, item, more, fewer);
        var why = Reasons.demand(reason, "countersign.change.why.missing");
        more.forEach(uid -> rounds.ask(round.id(), uid));
        more.forEach(uid -> record.word(actor, item, Word.ASKED, Optional.of(uid), why));
        fewer.forEach(uid -> rounds.release(round.id(), uid));
        fewer.forEach(uid -> record.word(actor, item, Word.RELEASED, Optional.of(uid), why));
        standing.after(round, item, actor.uid());
    }

    private void demand(Round round, WorkItem item, List<String> more, List<String> fewer) {
        if (more.isEmpty() && fewer.isEmpty()) throw invalid("add", "required", "countersign.change.required");
        var errors = new ArrayList<InputError>();
        more.stream()
                .filter(uid -> counts(round, uid))
                .forEach(uid -> errors.add(new InputError("add", "asked-already", "countersign.asked-already")));
        fewer.stream()
                .filter(uid -> !counts(round, uid) || more.contains(uid))
                .forEach(uid -> errors.add(new InputError("remove", "not-asked", "countersign.not-asked")));
        if (!errors.isEmpty()) throw new Invalid(errors);
        var after = round.signers().stream().filter(Signer::counts).count() + more.size() - fewer.size();
        if (after > Askable.MOST) throw tooMany("add");
        askable.demand("add", more, item);
    }

    private static boolean counts(Round round, String uid) {
        return round.signer(uid).filter(Signer::counts).isPresent();
    }

    private static Mode mode(String mode) {
        for (var one : Mode.values()) if (one.name().equals(mode)) return one;
        throw invalid("mode", "choice", "countersign.mode.choice");
    }

    private static List<String> distinct(List<String> uids) {
        return uids == null
                ? List.of()
                : uids.stream()
                        .map(String::valueOf)
                        .filter(uid -> !uid.isBlank())
                        .distinct()
                        .toList();
    }

    private static Invalid tooMany(String path) {
        return new Invalid(List.of(new InputError(path, "too-many", "countersign.too-many", List.of(Askable.MOST))));
    }

    private static Invalid invalid(String path, String code, String key) {
        return new Invalid(List.of(new InputError(path, code, key)));
    }

    private static Refusal conflict(String type, String key) {
        return new Refusal(RefusalKind.CONFLICT, type, key);
    }
}
