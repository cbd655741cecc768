package org.banjie.assistance.monitoring;

import java.util.Map;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.refusal.RefusalKind;
import org.banjie.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Who may watch over the grants: the district's section for assistance and administrators; auditors read along. */
@Component
public class Watchers {

    /** Who imports, draws and names benefits. */
    public static final Set<String> ACTING = Set.of("district-assistance", "administrator");

    /** Who may look. */
    public static final Set<String> LOOKING = Set.of("district-assistance", "administrator", "auditor");

    private final SignedIn signedIn;
    private final Journal journal;

    Watchers(SignedIn signedIn, Journal journal) {
        this.signedIn = signedIn;
        this.journal = journal;
    }

    /** @throws Refusal BARRED unless they may change something here */
    public Actor acting() {
        return demand(ACTING);
    }

    /** @throws Refusal BARRED unless they may look */
    public Actor looking() {
        return demand(LOOKING);
    }

    /** Whether whoever looks may also act. */
    public boolean mayAct() {
        return has(signedIn.actor(), ACTING);
    }

    /** Puts an act on record. */
    public void record(String chain, Actor by, String verb, Map<String, String> detail) {
        journal.record(new Act(chain, by.uid(), office(by), verb, detail));
    }

    private Actor demand(Set<String> roles) {
        Actor actor = signedIn.actor();
        if (!has(actor, roles)) throw new Refusal(RefusalKind.BARRED, "not-your-office", "monitoring.barred");
        return actor;
    }

    private static boolean has(Actor actor, Set<String> roles) {
        return roles.stream().anyMatch(actor::holds);
    }

    private static String office(Actor by) {
        return ACTING.stream()
                .flatMap(role -> by.unitsFor(role).stream())
                .sorted()
                .findFirst()
                .orElse("system");
    }
}
