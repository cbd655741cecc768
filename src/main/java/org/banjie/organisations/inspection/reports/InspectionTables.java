package org.banjie.organisations.inspection.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banjie.flow.Rules;
import org.banjie.words.Words;
import org.springframework.stereotype.Component;

/** The decision tables C1 to C3, asked for today. */
@Component
public class InspectionTables {

    private static final List<String> BY_WEIGHT = List.of("PASS", "BASIC_PASS", "FAIL");

    private final Rules rules;
    private final Clock clock;

    InspectionTables(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** The days by which a year's report is owed, before rest days roll them on. */
    public record Dates(LocalDate reportBy, LocalDate registryBy, String basis) {}

    /** A conclusion and the rule it rests on. */
    public record Conclusion(String code, String basis) {}

    /** A fault found, of the thirteen the rules list, LIGHT or SERIOUS. */
    public record Fault(String code, String severity, String finding) {}

    /** Why a report has to be looked at by itself. */
    public record Notable(String code, Words words) {}

    /** C1. */
    public Duty duty(String type, boolean charity, LocalDate founded, int year) {
        var end = LocalDate.of(year, 12, 31);
        // founded on 1 January of the next year it is not a month, but a day after the year's end
        var months =
                founded.isAfter(end) ? -1 : (int) Period.between(founded, end).toTotalMonths();
        var row = one("duty", Map.of("type", type, "charity", charity, "months", months));
        return new Duty((String) row.get("duty"), (String) row.get("basis"));
    }

    public Dates dates(int year) {
        var row = one("dates", Map.of("inYear", year + 1));
        return new Dates(day(row.get("reportBy"), year), day(row.get("registryBy"), year), (String) row.get("basis"));
    }

    /** C2: late is late, and nothing more. */
    public boolean isLate(long days) {
        return Boolean.TRUE.equals(
                one("lateness", Map.of("daysLate", (int) days)).get("late"));
    }

    /** C3: each fault has its conclusion, the heaviest holds. */
    public Conclusion conclusion(String type, List<Fault> faults) {
        var all = faults.isEmpty() ? List.of(new Fault("NONE", "NONE", "")) : faults;
        return all.stream()
                .map(fault ->
                        one("conclusion", Map.of("type", type, "fault", fault.code(), "severity", fault.severity())))
                .map(row -> new Conclusion((String) row.get("conclusion"), (String) row.get("basis")))
                .max(Comparator.comparing(one -> BY_WEIGHT.indexOf(one.code())))
                .orElseThrow();
    }

    public List<Notable> exceptions(Map<String, Object> facts) {
        return rules.decideAll("inspection-exceptions", today(facts)).stream()
                .map(row -> new Notable(
                        (String) row.get("code"), new Words((String) row.get("zh"), (String) row.get("en"))))
                .toList();
    }

    private Map<String, Object> one(String table, Map<String, Object> facts) {
        return rules.decide("inspection-" + table, today(facts))
                .orElseThrow(() -> new IllegalStateException("Table " + table + " has no row for these facts"));
    }

    private Map<String, Object> today(Map<String, Object> facts) {
        var dated = new HashMap<>(facts);
        dated.put("on", LocalDate.now(clock));
        return dated;
    }

    private static LocalDate day(Object monthAndDay, int year) {
        return MonthDay.parse("--" + monthAndDay).atYear(year + 1);
    }
}
