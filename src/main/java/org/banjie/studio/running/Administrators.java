package org.banjie.studio.running;

import java.util.Map;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.access.Recusals;
import org.banjie.access.SignedIn;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.site.Nature;
import org.banjie.site.Refusal;
import org.springframework.stereotype.Component;

/** Who may look at running cases from the studio, who may act on them, and the record of what they did. */
@Component
public class Administrators {

    public static final String ROLE = "administrator";

    /** Who may read. */
    public static final Set<String> LOOKING = Set.of(ROLE, "auditor");

    private final SignedIn signedIn;
    private final Journal journal;
    private final Recusals recusals;

    Administrators(SignedIn signedIn, Journal journal, Recusals recusals) {
        this.signedIn = signedIn;
        this.journal = journal;
        this.recusals = recusals;
    }

    /** @throws Refusal BARRED for everybody but administrators and auditors */
    public Actor looking() {
        var actor = signedIn.actor();
        if (LOOKING.stream().noneMatch(actor::holds)) {
            throw new Refusal(Nature.BARRED, "not-your-office", "studio-running.barred");
        }
        return actor;
    }

    /** @throws Refusal BARRED for everybody but administrators */
    public Actor acting() {
        return signedIn.actor().demand(ROLE);
    }

    public boolean mayAct() {
        return signedIn.actor().holds(ROLE);
    }

    /** @throws Refusal BARRED when it is the same person who asked for it */
    public Actor confirming(String askedBy) {
        var actor = acting();
        if (actor.uid().equals(askedBy)) throw new Refusal(Nature.BARRED, "four-eyes", "studio-running.four-eyes");
        return actor;
    }

    public void record(String chain, Actor by, String verb, Map<String, String> detail) {
        journal.record(new Act(chain, by.uid(), office(by), verb, detail));
    }

    /** The office in which they act as administrator. */
    public String office(Actor by) {
        return by.unitsFor(ROLE).iterator().next();
    }

    /** Whether somebody must keep away from a case. @throws Refusal NOT_FOUND, as if there were no such case */
    public void keepsAway(Actor actor, String caseNo) {
        if (recusals.isRecused(caseNo, actor.uid())) {
            throw new Refusal(Nature.NOT_FOUND, "unknown-case", "cases.unknown", caseNo);
        }
    }

    /** The cases from which the reader must keep away. */
    public Set<String> hidden() {
        return recusals.casesBarredFor(signedIn.actor().uid());
    }
}
