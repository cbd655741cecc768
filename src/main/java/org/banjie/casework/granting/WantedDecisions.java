package org.banjie.casework.granting;

import java.util.Map;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.springframework.stereotype.Component;

/**
 * Applications that were handed in although whoever did so was told that they will be refused: an applicant has a right to a
 * decision in writing, against which there are remedies.
 */
@Component
public class WantedDecisions {

    private static final String ACT = "decision-wanted";

    /** It is put down with the handing in: among the first acts of the case, or nowhere. */
    private static final int FIRST = 20;

    private final Journal journal;

    WantedDecisions(Journal journal) {
        this.journal = journal;
    }

    /** Puts it down, in the transaction in which the case is opened. */
    public void putDown(String caseNo, String by, String office) {
        journal.record(new Act(caseNo, by, office, ACT, Map.of()));
    }

    public boolean isWanted(String caseNo) {
        return journal.of(caseNo, 0, FIRST).stream()
                .anyMatch(entry -> entry.verb().equals(ACT));
    }
}
