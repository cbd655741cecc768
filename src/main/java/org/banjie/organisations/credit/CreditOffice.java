package org.banjie.organisations.credit;

import java.util.Map;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.refusal.RefusalKind;
import org.banjie.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Who keeps the credit of organisations: the registrar; the head of the bureau and auditors read along. */
@Component
public class CreditOffice {

    /** Who enters grounds. */
    public static final Set<String> ACTING = Set.of("registrar");

    /** Who draws lots. */
    public static final Set<String> DRAWING = Set.of("registrar", "administrator");

    /** Who may look. */
    public static final Set<String> LOOKING = Set.of("registrar", "district-approver", "administrator", "auditor");

    private final SignedIn signedIn;
    private final Journal journal;

    CreditOffice(SignedIn signedIn, Journal journal) {
        this.signedIn = signedIn;
        this.journal = journal;
    }

    /** @throws Refusal BARRED unless they hold one of these roles */
    public Actor demand(Set<String> roles) {
        var actor = signedIn.actor();
        if (!has(actor, roles)) throw new Refusal(RefusalKind.BARRED, "not-your-office", "credit.barred");
        return actor;
    }

    /** Whether whoever looks holds one of these roles. */
    public boolean may(Set<String> roles) {
        return has(signedIn.actor(), roles);
    }

    /** Puts an act on record; no personal data in the detail. */
    public void record(String chain, String by, String verb, Map<String, String> detail) {
        journal.record(new Act(chain, by, "district", verb, detail));
    }

    private static boolean has(Actor actor, Set<String> roles) {
        return roles.stream().anyMatch(actor::holds);
    }
}
