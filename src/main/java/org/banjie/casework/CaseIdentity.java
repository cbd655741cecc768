package org.banjie.casework;

import java.util.Map;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.CaseChanges;
import org.banjie.cases.Cases;
import org.banjie.flow.BpmnBean;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.numbers.IdentityPaper;

/** The verb of a kind whose {@code identityMayFollow}: {@code ${caseIdentity.known(caseNo, 'foundId')}}. */
@BpmnBean("caseIdentity")
public class CaseIdentity {

    private final Cases cases;
    private final CaseChanges changes;
    private final CaseAnswers answers;
    private final Journal journal;

    CaseIdentity(Cases cases, CaseChanges changes, CaseAnswers answers, Journal journal) {
        this.cases = cases;
        this.changes = changes;
        this.answers = answers;
        this.journal = journal;
    }

    /**
     * Whom the case is about has been found out: from now on it is found by their number. Without an answer, or where a
     * number is known already, nothing changes.
     *
     * @param field that holds the identity number, of whichever form
     */
    public void known(String caseNo, String field) {
        var found = cases.get(caseNo);
        var number = said(caseNo, field);
        if (number.isBlank() || !cases.applicant(caseNo).idNo().isBlank()) return;
        changes.identify(caseNo, IdentityPaper.normal(number));
        journal.record(new Act(caseNo, "system", found.street(), "identified", Map.of()));
    }

    private String said(String caseNo, String field) {
        return answers.newest(caseNo).stream()
                .map(form -> form.path(field).asText(""))
                .filter(number -> !number.isBlank())
                .findFirst()
                .orElse("");
    }
}
