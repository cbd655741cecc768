package org.banjie.assistance.application.decision;

import java.util.Map;
import org.banjie.cases.CaseChanges;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Causes;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.springframework.stereotype.Component;

/** The category a case is decided for (分类认定); a change of it is on record with whoever chose. */
@Component
public class Classification {

    private final Cases cases;
    private final CaseChanges changes;
    private final Causes causes;
    private final Journal journal;

    Classification(Cases cases, CaseChanges changes, Causes causes, Journal journal) {
        this.cases = cases;
        this.changes = changes;
        this.causes = causes;
        this.journal = journal;
    }

    public void classify(String caseNo, String category) {
        if (category.equals(cases.get(caseNo).category())) return;
        var by = causes.orLastMove(caseNo).orElseThrow();
        changes.classify(caseNo, category);
        journal.record(new Act(caseNo, by.by(), by.office(), "classify", Map.of("category", category)));
    }
}
