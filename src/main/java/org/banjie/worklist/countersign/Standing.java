package org.banjie.worklist.countersign;

import java.util.Optional;
import org.banjie.access.recusals.Recusals;
import org.banjie.worklist.Tellings;
import org.banjie.worklist.Tellings.What;
import org.banjie.worklist.items.WorkItem;
import org.springframework.stereotype.Component;

/** Keeps how a round stands, and tells those whom it concerns when that has changed. */
@Component
class Standing {

    private final Rounds rounds;
    private final Recusals recusals;
    private final Tellings tellings;

    Standing(Rounds rounds, Recusals recusals, Tellings tellings) {
        this.rounds = rounds;
        this.recusals = recusals;
        this.tellings = tellings;
    }

    /** Something was said or changed in a round. @param by uid of who did */
    void after(Round before, WorkItem item, String by) {
        var now = rounds.find(before.taskId()).orElseThrow();
        if (now.tally().asked() == 0) rounds.close(now.id());
        else rounds.stands(now.id(), now.tally().isMet(), now.waiting());
        before.waiting().stream()
                .filter(uid -> !uid.equals(by) && !now.waiting().contains(uid))
                .forEach(uid -> tell(uid, What.UNASKED, item, by));
        var news = news(before.tally().state(), now.tally());
        var decider = decider(item);
        if (decider != null && !decider.equals(by)) news.ifPresent(what -> tell(decider, what, item, by));
    }

    /** The step is left: nobody's word is waited for any more. */
    void over(Round round, WorkItem item, String by) {
        rounds.close(round.id());
        round.waiting().stream().filter(uid -> !uid.equals(by)).forEach(uid -> tell(uid, What.UNASKED, item, by));
    }

    private static Optional<What> news(Tally.State before, Tally now) {
        if (now.asked() == 0 || now.state() == before) return Optional.empty();
        return switch (now.state()) {
            case MET -> Optional.of(What.COUNTERSIGNED);
            case FAILED -> Optional.of(What.OBJECTED);
            case OPEN -> Optional.empty();
        };
    }

    /** Whoever lent it to the one who has it in hand; null while nobody has it. */
    static String decider(WorkItem item) {
        return item.lentBy() == null ? item.assignee() : item.lentBy();
    }

    private void tell(String uid, What what, WorkItem item, String by) {
        if (!recusals.isRecused(item.caseNo(), uid)) tellings.tell(uid, what, item, by);
    }
}
