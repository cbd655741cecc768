package org.banjie.assistance.application.reckoning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.banjie.flow.Rules;
import org.springframework.stereotype.Component;

/** Asks the table what is paid on top for the old, minors, the severely disabled and the gravely ill (条例第十六条第二款). */
@Component
public class Supplements {

    private static final int UNKNOWN_AGE = -1;

    private final Rules rules;

    Supplements(Rules rules) {
        this.rules = rules;
    }

    /** For each person who gets one. @param standard 低保 standard of that day, yuan a month and person */
    public List<Supplement> of(List<Beneficiary> people, BigDecimal standard, LocalDate on) {
        return people.stream()
                .map(person -> of(person, standard, on))
                .filter(supplement -> supplement.amount().signum() > 0)
                .toList();
    }

    private Supplement of(Beneficiary person, BigDecimal standard, LocalDate on) {
        var facts = Map.<String, Object>of(
                "on",
                on,
                "standard",
                standard,
                "gravelyIll",
                person.gravelyIll(),
                "grade",
                person.grade(),
                "age",
                person.age() == null ? UNKNOWN_AGE : person.age());
        var row = rules.decide("assistance-supplement", facts).orElseThrow();
        return new Supplement(
                person.name(),
                (String) row.get("group"),
                new BigDecimal(row.get("amount").toString()),
                (String) row.get("basis"));
    }
}
