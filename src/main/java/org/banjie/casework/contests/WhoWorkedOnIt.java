package org.banjie.casework.contests;

import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.access.StaffDirectory;
import org.banjie.access.recusals.Recusal.Cause;
import org.banjie.access.recusals.Recusals;
import org.banjie.cases.acts.Opinions;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.springframework.stereotype.Component;

/**
 * Keeps everybody who worked on a decision away from the appeal against it, and so everybody who kept away from the
 * decision. Where that leaves nobody of an office, its steps go to the office above, as with every recusal; the head of the
 * office may let somebody in again with a reason.
 */
@Component
class WhoWorkedOnIt {

    private final Opinions opinions;
    private final Recusals recusals;
    private final StaffDirectory staff;
    private final Journal journal;

    WhoWorkedOnIt(Opinions opinions, Recusals recusals, StaffDirectory staff, Journal journal) {
        this.opinions = opinions;
        this.recusals = recusals;
        this.staff = staff;
        this.journal = journal;
    }

    void keepAway(String contested, String appeal, Actor by) {
        alike(contested, appeal);
        opinions.workedOn(contested).stream()
                .filter(uid -> staff.nameOf(uid).isPresent())
                .sorted()
                .forEach(uid -> keepAway(contested, appeal, uid, by));
    }

    private void keepAway(String contested, String appeal, String uid, Actor by) {
        if (!recusals.recuse(appeal, uid, Cause.EARLIER, "办过 " + contested, by.uid())) return;
        journal.record(new Act(appeal, by.uid(), "", "recused-earlier", Map.of("whom", uid)));
    }

    /** For the reason for which they kept away before; what is not among the liftable rests on kinship. */
    private void alike(String contested, String appeal) {
        var reason = "同 " + contested + " 一并回避";
        recusals.liftable(contested)
                .forEach(before -> recusals.recuse(appeal, before.uid(), before.cause(), reason, before.by()));
        recusals.of(contested).stream()
                .filter(uid -> !recusals.isRecused(appeal, uid))
                .forEach(uid -> recusals.recuse(appeal, uid, Cause.KINSHIP, reason, "system"));
    }
}
