package org.banjie.studio.running;

import java.util.Map;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.access.recusals.Recusals;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.studio.Administrators;
import org.springframework.stereotype.Component;

/**
 * Those who look at running cases from the studio and act on them, and the record of what they did. Who is of the district
 * the studio says; what concerns single cases is said here.
 */
@Component
public class RunningAdministrators {

    private final Administrators studio;
    private final Recusals recusals;

    RunningAdministrators(Administrators studio, Recusals recusals) {
        this.studio = studio;
        this.recusals = recusals;
    }

    /** @throws Refusal BARRED for everybody but administrators and auditors of the district */
    public Actor looking() {
        return studio.demand(RunningRights.LOOK);
    }

    /** @throws Refusal BARRED for everybody but administrators of the district */
    public Actor acting() {
        return studio.demand(RunningRights.ACT);
    }

    public boolean mayAct() {
        return studio.mayChange();
    }

    /** @throws Refusal BARRED when it is the same person who asked for it */
    public Actor confirming(String askedBy) {
        var actor = acting();
        if (actor.uid().equals(askedBy)) throw new Refusal(RefusalKind.BARRED, "four-eyes", "studio-running.four-eyes");
        return actor;
    }

    public void record(String chain, Actor by, String verb, Map<String, String> detail) {
        studio.recordIn(chain, by, verb, detail);
    }

    /** The office in which they act as administrator. */
    public String office(Actor by) {
        return studio.office(by);
    }

    /** Whether somebody must keep away from a case. @throws Refusal NOT_FOUND, as if there were no such case */
    public void keepsAway(Actor actor, String caseNo) {
        if (recusals.isRecused(caseNo, actor.uid())) {
            throw new Refusal(RefusalKind.NOT_FOUND, "unknown-case", "cases.unknown", caseNo);
        }
    }

    /** The cases from which the reader must keep away. */
    public Set<String> hidden() {
        return recusals.casesBarredFor(looking().uid());
    }
}
