package org.banjie.casework.papers;

import org.banjie.cases.Case;
import org.banjie.cases.mandates.Mandate;
import org.banjie.cases.mandates.Mandates;
import org.springframework.stereotype.Component;

/**
 * Who hands an application in, as the tables of papers know it under {@code agent}: a mandate is asked of whoever acts for
 * another, and of nobody who applies for themselves.
 */
@Component
public class WhoFiled {

    /** The applicant. */
    public static final String THEMSELVES = "NONE";

    /** Somebody of the office, for whoever stands before them, with a mandate or without. */
    public static final String COUNTER = "COUNTER";

    private final Mandates mandates;

    WhoFiled(Mandates mandates) {
        this.mandates = mandates;
    }

    /** Else what the agent is to the applicant, as the mandate says it: CHILD, GUARDIAN, … */
    String of(Case found) {
        return mandates.of(found.caseNo()).map(Mandate::relation).orElseGet(() -> withoutAgent(found));
    }

    private static String withoutAgent(Case found) {
        return found.filedBy().equals(found.account()) ? THEMSELVES : COUNTER;
    }
}
