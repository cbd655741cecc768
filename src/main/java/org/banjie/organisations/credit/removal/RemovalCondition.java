package org.banjie.organisations.credit.removal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.cases.Case;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.Cases;
import org.banjie.flow.Rules;
import org.banjie.organisations.credit.lists.ListEntries;
import org.banjie.organisations.credit.lists.ListEntry;
import org.springframework.stereotype.Component;

/** Asks the table C6 whether an organisation may be taken off the list it is on. */
@Component
class RemovalCondition {

    private final Cases cases;
    private final CaseAnswers answers;
    private final ListEntries entries;
    private final Rules rules;
    private final Clock clock;

    RemovalCondition(Cases cases, CaseAnswers answers, ListEntries entries, Rules rules, Clock clock) {
        this.cases = cases;
        this.answers = answers;
        this.entries = entries;
        this.rules = rules;
        this.clock = clock;
    }

    /** @param may whether it may be removed; {@code basis} says by which rule, or which is not met */
    record Answer(boolean may, String basis) {}

    String uscc(String caseNo) {
        return cases.applicant(caseNo).idNo();
    }

    /** Why it is on the list now; empty where it is not. */
    List<ListEntry> entries(Case found) {
        return entries.current(uscc(found.caseNo()), found.category());
    }

    /** Empty where it is not on the list. */
    Optional<Answer> of(Case found) {
        var standing = entries(found);
        if (standing.isEmpty()) return Optional.empty();
        return rules.decide("credit-removal", facts(found, standing))
                .map(row -> new Answer((Boolean) row.get("may"), (String) row.get("basis")));
    }

    private Map<String, Object> facts(Case found, List<ListEntry> standing) {
        var today = LocalDate.now(clock);
        var facts = new HashMap<String, Object>();
        facts.put("on", today);
        facts.put("list", found.category());
        facts.put("correctable", standing.stream().allMatch(ListEntry::correctable));
        facts.put("corrected", ticked(found.caseNo(), "corrected"));
        facts.put("deregistered", ticked(found.caseNo(), "deregistered"));
        facts.put("revoked", standing.stream().anyMatch(entry -> entry.ground().equals("REVOKED")));
        facts.put("months", months(newest(standing), today));
        facts.put("cleanMonths", months(newest(entries.of(standing.get(0).uscc())), today));
        return facts;
    }

    private boolean ticked(String caseNo, String tick) {
        return answers.latest(caseNo, "verify")
                .map(form -> form.path(tick).asBoolean())
                .orElse(false);
    }

    private static LocalDate newest(List<ListEntry> entries) {
        return entries.stream()
                .map(ListEntry::listedOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static int months(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.MONTHS.between(from, to);
    }
}
