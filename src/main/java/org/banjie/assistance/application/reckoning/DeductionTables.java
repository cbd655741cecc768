package org.banjie.assistance.application.reckoning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.banjie.flow.Rules;
import org.springframework.stereotype.Component;

/** Asks the tables what is taken off the income of each member, and what does not count of it. */
@Component
public class DeductionTables {

    private final Rules rules;

    DeductionTables(Rules rules) {
        this.rules = rules;
    }

    /** @param standard 低保 standard of that day, yuan a month and person */
    public Deductions of(List<Earner> people, SeenCosts seen, BigDecimal standard, LocalDate on) {
        var limits = new Limits(standard, on);
        return new Deductions(
                limits.costs("WORK", people, Earner::works, Earner::workCosts, seen.work()),
                limits.costs("CARE", people, Earner::burdened, Earner::careCosts, seen.care()),
                people.stream().map(limits::disregarded).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The limits of a day. */
    private final class Limits {

        private final BigDecimal standard;
        private final LocalDate on;

        private Limits(BigDecimal standard, LocalDate on) {
            this.standard = standard;
            this.on = on;
        }

        /** As the visit found them for the household, else as each declares them; for each no more than the limit. */
        private BigDecimal costs(
                String ground,
                List<Earner> people,
                Predicate<Earner> concerned,
                Function<Earner, BigDecimal> declared,
                BigDecimal seen) {
            var most = BigDecimal.ZERO;
            var sum = BigDecimal.ZERO;
            for (var person : people) {
                var limit = limit(ground, concerned.test(person));
                most = most.add(limit);
                sum = sum.add(declared.apply(person).min(limit));
            }
            return seen == null ? sum : seen.min(most);
        }

        private BigDecimal limit(String ground, boolean concerned) {
            return number(
                    "assistance-deductions",
                    Map.of("on", on, "ground", ground, "concerned", concerned, "standard", standard),
                    "most");
        }

        private BigDecimal disregarded(Earner person) {
            return number(
                    "assistance-work-income",
                    Map.of("on", on, "wage", person.wage(), "standard", standard),
                    "disregarded");
        }

        private BigDecimal number(String table, Map<String, Object> facts, String output) {
            return new BigDecimal(
                    rules.decide(table, facts).orElseThrow().get(output).toString());
        }
    }
}
