package org.banjie.casework.granting;

import java.time.Clock;
import java.time.LocalDate;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Cases;
import org.banjie.cases.Decisions;
import org.banjie.casework.facts.Causes;
import org.banjie.flow.BpmnBean;
import org.banjie.kinds.Kinds;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;

/** The verb of the piece 金额: {@code ${caseGrants.decide(caseNo)}}, before the case is closed as approved. */
@BpmnBean("caseGrants")
public class CaseGrants {

    private final Cases cases;
    private final Kinds kinds;
    private final Amounts amounts;
    private final Exclusions exclusions;
    private final Causes causes;
    private final Decisions decisions;
    private final Clock clock;

    CaseGrants(
            Cases cases,
            Kinds kinds,
            Amounts amounts,
            Exclusions exclusions,
            Causes causes,
            Decisions decisions,
            Clock clock) {
        this.cases = cases;
        this.kinds = kinds;
        this.amounts = amounts;
        this.exclusions = exclusions;
        this.causes = causes;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * Decides that the case is approved with so much, once or by the month from the one on that its guide says. A case that
     * is decided already keeps its decision.
     *
     * @throws Refusal CONFLICT {@code no-amount} where nothing says how much, {@code excluded} where the person has what
     *     excludes it: whoever decides hears it at once
     */
    public void decide(String caseNo) {
        if (decisions.of(caseNo).isPresent()) return;
        var found = cases.get(caseNo);
        exclusions.refusing(found).stream().findFirst().ifPresent(CaseGrants::excluded);
        var amount = amounts.of(found).orElseThrow(CaseGrants::none);
        var handedIn = LocalDate.ofInstant(found.handedInAt(), clock.getZone());
        var from = kinds.get(found.kind()).grants().startsOn(handedIn, LocalDate.now(clock));
        var cause = causes.orLastMove(caseNo).orElseThrow(CaseGrants::none);
        decisions.follow(cause, CaseStatus.APPROVED, decision -> decision.granting(amount, from));
    }

    /** Without the number of the other case: whoever decides need not be able to see it. */
    private static void excluded(MetTerm met) {
        var term = met.term();
        throw new Refusal(RefusalKind.CONFLICT, "excluded", "kinds.excluded", met.what(), term.says(), term.basis());
    }

    private static Refusal none() {
        return new Refusal(RefusalKind.CONFLICT, "no-amount", "kinds.no-amount");
    }
}
