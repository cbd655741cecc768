package org.banjie.worklist.rebuild;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.cases.Cases;
import org.banjie.cases.acts.Opinions;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.worklist.items.LoanRecord;
import org.banjie.worklist.items.Loans;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.items.WorkItems;
import org.banjie.worklist.rebuild.Difference.Fault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the list of one case say what the engine does. The case is held meanwhile, as by every act on it, so that acts go
 * on before and after. What stays is not touched: since when, who has looked at it, what was typed. Of a step that was lost
 * who lent it and prepared it is read from the acts of the case; a round of opinions was never lost, and what was typed
 * and not sent is on no record.
 */
@Component
@Transactional
class Mending {

    private final Cases cases;
    private final Agreement agreement;
    private final WorkItems items;
    private final Loans loans;
    private final Opinions opinions;
    private final Journal journal;

    Mending(Cases cases, Agreement agreement, WorkItems items, Loans loans, Opinions opinions, Journal journal) {
        this.cases = cases;
        this.agreement = agreement;
        this.items = items;
        this.loans = loans;
        this.opinions = opinions;
        this.journal = journal;
    }

    /** @return how many steps there were of each fault */
    Map<Fault, Integer> mend(String caseNo) {
        cases.lock(caseNo);
        var wrong = agreement.of(caseNo);
        wrong.forEach(this::mend);
        if (!wrong.isEmpty()) journal.record(new Act(caseNo, Actor.SYSTEM.uid(), "", "list-mended", told(wrong)));
        var counts = new EnumMap<Fault, Integer>(Fault.class);
        wrong.forEach(one -> counts.merge(one.fault(), 1, Integer::sum));
        return counts;
    }

    private void mend(Difference wrong) {
        switch (wrong.fault()) {
            case SURPLUS -> items.remove(wrong.there().taskId());
            case MISSING -> add(wrong.wanted());
            case DIFFERENT -> change(wrong.there(), wrong.wanted());
        }
    }

    private void add(WorkItem wanted) {
        items.add(wanted);
        if (wanted.assignee() != null) items.assign(wanted.taskId(), wanted.assignee());
        var record = LoanRecord.of(opinions.of(wanted.caseNo()), wanted.step());
        loans.again(wanted, record.preparers());
    }

    private void change(WorkItem there, WorkItem wanted) {
        if (!there.what().equals(wanted.what())) items.about(wanted.taskId(), wanted.what());
        if (!Objects.equals(there.assignee(), wanted.assignee())) items.assign(wanted.taskId(), wanted.assignee());
        items.change(wanted);
    }

    private static Map<String, String> told(List<Difference> wrong) {
        return wrong.stream()
                .collect(Collectors.groupingBy(
                        one -> one.fault().name().toLowerCase(Locale.ROOT),
                        TreeMap::new,
                        Collectors.mapping(Difference::told, Collectors.joining("; "))));
    }
}
