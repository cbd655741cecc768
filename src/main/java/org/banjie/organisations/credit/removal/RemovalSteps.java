package org.banjie.organisations.credit.removal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Cases;
import org.banjie.flow.BpmnBean;
import org.banjie.flow.effects.ClosesCase;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.organisations.credit.Rulings;
import org.banjie.organisations.credit.lists.ListEntries;

/** The verbs of the removal model: {@code ${removal.remove(caseNo)}}. */
@BpmnBean("removal")
public class RemovalSteps {

    static final String KIND = "removal";

    private final Cases cases;
    private final RemovalCondition condition;
    private final ListEntries entries;
    private final Rulings rulings;
    private final Journal journal;
    private final Clock clock;

    RemovalSteps(
            Cases cases,
            RemovalCondition condition,
            ListEntries entries,
            Rulings rulings,
            Journal journal,
            Clock clock) {
        this.cases = cases;
        this.condition = condition;
        this.entries = entries;
        this.rulings = rulings;
        this.journal = journal;
        this.clock = clock;
    }

    /** 移出: at once off the public list; the entries stay on record. */
    public void remove(String caseNo) {
        rulings.record(caseNo, CaseStatus.APPROVED);
        var list = cases.get(caseNo).category();
        entries.remove(condition.uscc(caseNo), list, caseNo, LocalDate.now(clock));
        journal.record(new Act(caseNo, "system", "", "credit-removed", Map.of("list", list)));
    }

    public void keep(String caseNo) {
        rulings.record(caseNo, CaseStatus.REJECTED);
    }

    @ClosesCase
    public void close(String caseNo) {
        rulings.close(caseNo);
    }
}
