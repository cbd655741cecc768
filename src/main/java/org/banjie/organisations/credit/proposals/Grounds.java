package org.banjie.organisations.credit.proposals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.banjie.flow.Rules;
import org.banjie.kinds.Settings;
import org.banjie.organisations.credit.CreditModel;
import org.banjie.organisations.credit.lists.ListEntries;
import org.banjie.organisations.credit.lists.ListEntry;
import org.springframework.stereotype.Component;

/** Asks the tables C4 and C5 whether a fact is a ground for listing. They only say that people may propose it. */
@Component
public class Grounds {

    private final Rules rules;
    private final ListEntries entries;
    private final Settings settings;
    private final Clock clock;

    Grounds(Rules rules, ListEntries entries, Settings settings, Clock clock) {
        this.rules = rules;
        this.entries = entries;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param correctable whether what happened can be mended (C6 asks) */
    public record Ground(boolean correctable, String basis) {}

    public Optional<Ground> of(Fact fact, boolean noFault) {
        return fact.serious() ? serious(fact) : abnormal(fact, noFault);
    }

    private Optional<Ground> abnormal(Fact fact, boolean noFault) {
        var facts = facts(fact);
        facts.put("noFault", noFault);
        facts.put("letters", letters(fact));
        facts.put("daysBetween", daysBetween(fact));
        return rules.decide("credit-abnormal", facts)
                .map(row -> new Ground((Boolean) row.get("correctable"), (String) row.get("basis")));
    }

    private Optional<Ground> serious(Fact fact) {
        var facts = facts(fact);
        facts.put("abnormalMonths", abnormalMonths(fact.uscc()));
        facts.put("penalties", entries.penaltiesSince(fact.uscc(), penaltiesFrom(fact.factOn())));
        return rules.decide("credit-serious", facts).map(row -> new Ground(true, (String) row.get("basis")));
    }

    private Map<String, Object> facts(Fact fact) {
        var facts = new HashMap<String, Object>();
        facts.put("on", fact.factOn());
        facts.put("ground", fact.ground());
        facts.put("fine", fact.fine() == null ? null : fact.fine().doubleValue());
        return facts;
    }

    /** Whole months without a break on the list of abnormal activity, from the first of the entries that stand. */
    private int abnormalMonths(String uscc) {
        return entries.current(uscc, "ABNORMAL").stream()
                .map(ListEntry::listedOn)
                .min(LocalDate::compareTo)
                .map(first -> (int) ChronoUnit.MONTHS.between(first, LocalDate.now(clock)))
                .orElse(0);
    }

    private LocalDate penaltiesFrom(LocalDate on) {
        return on.minusYears(Long.parseLong(settings.value(CreditModel.LISTING, "penaltyYears")));
    }

    private static int letters(Fact fact) {
        return (fact.letterOneOn() == null ? 0 : 1) + (fact.letterTwoOn() == null ? 0 : 1);
    }

    private static Integer daysBetween(Fact fact) {
        return letters(fact) < 2 ? null : (int) ChronoUnit.DAYS.between(fact.letterOneOn(), fact.letterTwoOn());
    }
}
