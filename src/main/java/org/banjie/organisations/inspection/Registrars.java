package org.banjie.organisations.inspection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.banjie.access.Actor;
import org.banjie.access.Recusals;
import org.banjie.access.SignedIn;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.refusal.RefusalKind;
import org.banjie.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Who may do what with the rounds: the registry and administrators keep them, the registry concludes, others look. */
@Component
class Registrars {

    static final String REGISTRAR = "registrar";

    private static final Set<String> KEEPING = Set.of(REGISTRAR, "administrator");

    /** Who may look. */
    static final Set<String> LOOKING = Set.of(REGISTRAR, "administrator", "district-approver", "auditor");

    private final SignedIn signedIn;
    private final Journal journal;
    private final Recusals recusals;

    Registrars(SignedIn signedIn, Journal journal, Recusals recusals) {
        this.signedIn = signedIn;
        this.journal = journal;
        this.recusals = recusals;
    }

    /** @throws Refusal BARRED unless they may open, shift and close rounds */
    Actor keeping() {
        return demand(KEEPING);
    }

    /** @throws Refusal BARRED unless they may conclude reports */
    Actor concluding() {
        return demand(Set.of(REGISTRAR));
    }

    /** @throws Refusal BARRED unless they may look */
    Actor looking() {
        return demand(LOOKING);
    }

    boolean mayKeep() {
        return has(signedIn.actor(), KEEPING);
    }

    boolean mayConclude() {
        return has(signedIn.actor(), Set.of(REGISTRAR));
    }

    /** Without the cases from which whoever looks must keep away. */
    <T> List<T> seen(List<T> rows, Function<T, String> caseNo) {
        var barred = recusals.casesBarredFor(signedIn.actor().uid());
        // what owes no inspection has no case
        return rows.stream()
                .filter(row -> caseNo.apply(row) == null || !barred.contains(caseNo.apply(row)))
                .toList();
    }

    static String chain(int year) {
        return "inspection/" + year;
    }

    void record(int year, Actor by, String verb, Map<String, String> detail) {
        journal.record(new Act(chain(year), by.uid(), office(by), verb, detail));
    }

    static String office(Actor by) {
        return KEEPING.stream()
                .flatMap(role -> by.unitsFor(role).stream())
                .sorted()
                .findFirst()
                .orElse("");
    }

    private Actor demand(Set<String> roles) {
        var actor = signedIn.actor();
        if (!has(actor, roles)) throw new Refusal(RefusalKind.BARRED, "not-your-office", "inspection.barred");
        return actor;
    }

    private static boolean has(Actor actor, Set<String> roles) {
        return roles.stream().anyMatch(actor::holds);
    }
}
