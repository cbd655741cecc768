package org.banjie.worklist.rebuild;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.banjie.testing.story.ApiClient.Reply;

/**
 * Whatever anybody can do to the list of open steps. A new verb is one line here: how often it comes, and the call it
 * makes on a step that is open; null where there is nothing to do it to.
 */
enum Move {
    FILE(10, (town, step) -> town.files()),
    CLAIM(30, (town, step) -> town.verb(town.someone(step), step, "claim", Map.of())),
    DECIDE(60, Town::decides),
    RELEASE(8, (town, step) -> town.verb(town.holder(step), step, "release", Map.of("reason", "今天外出"))),
    TRANSFER(10, (town, step) -> town.verb(town.holder(step), step, "transfer", town.to(town.someone(step)))),
    TAKE_OVER(8, (town, step) -> town.verb(town.leader(step), step, "take-over", town.to(town.someoneOrNobody(step)))),
    RETURN(10, Town::returns),
    RECALL(12, Town::recalls),
    WITHDRAW(2, (town, step) -> town.exits(step, "withdraw")),
    TRANSFER_CASE(1, (town, step) -> town.exits(step, "transfer")),
    DEATH(1, (town, step) -> town.exits(step, "death")),
    TERMINATE(1, (town, step) -> town.exits(step, "terminate")),
    VISIT_REFUSED(1, (town, step) -> town.exits(step, "visit-refused")),
    OBJECT(3, (town, step) -> town.objects(step)),
    DEPUTY(4, Town::namesDeputy),
    DEPUTY_ENDS(3, (town, step) -> town.endsDeputy()),
    HAND_OVER(3, (town, step) -> town.handsOver(step)),
    RECUSE(2, (town, step) -> town.ofCase(town.leader(step), step, "recuse", town.named(town.someone(step)))),
    RECUSE_ONESELF(1, (town, step) -> town.recusesOneself(step)),
    RECUSAL_LIFTED(
            2, (town, step) -> town.ofCase(town.leader(step), step, "recusals/lift", town.namedOfKeptAway(step))),
    LEND(8, (town, step) -> town.verb(town.holder(step), step, "delegate", town.to(town.someone(step)))),
    GIVE_BACK(4, (town, step) -> town.verb(town.holder(step), step, "give-back", Map.of("note", "已看"))),
    CALL_BACK(2, (town, step) -> town.verb(town.someone(step), step, "call-back", Map.of())),
    COUNTERSIGN(6, (town, step) -> town.verb(town.holder(step), step, "countersign", town.signers(step))),
    SIGN(8, (town, step) -> town.verb(town.someone(step), step, "signature", town.word())),
    PAUSE(3, (town, step) -> town.ofCase(town.holder(step), step, "pause", town.pause())),
    RESUME(2, (town, step) -> town.ofCase(town.holder(step), step, "resume", Map.of("reason", "已办妥"))),
    URGE(3, (town, step) -> town.verb(town.leader(step), step, "urge", Map.of("note", "请尽快办"))),
    BATCH(4, (town, step) -> town.batch(step)),
    TOMORROW(2, (town, step) -> town.tomorrow());

    private final int often;
    private final Act act;

    Move(int often, Act act) {
        this.often = often;
        this.act = act;
    }

    interface Act {
        Reply on(Town town, Town.Step step);
    }

    static Move any(Random dice) {
        var all = Arrays.stream(values()).mapToInt(move -> move.often).sum();
        var drawn = dice.nextInt(all);
        for (var move : values()) {
            drawn -= move.often;
            if (drawn < 0) return move;
        }
        throw new IllegalStateException();
    }

    Reply on(Town town, Town.Step step) {
        return act.on(town, step);
    }
}
