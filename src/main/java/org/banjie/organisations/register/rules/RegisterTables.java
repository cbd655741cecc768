package org.banjie.organisations.register.rules;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banjie.flow.Rules;
import org.springframework.stereotype.Component;

/** The decision tables B1 to B9, asked for today. */
@Component
public class RegisterTables {

    private final Rules rules;
    private final Clock clock;

    RegisterTables(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    public Map<String, Object> decide(String table, Map<String, Object> facts) {
        return rules.decide("organisations-" + table, today(facts))
                .orElseThrow(() -> new IllegalStateException("Table " + table + " has no row for these facts"));
    }

    public List<Map<String, Object>> all(String table, Map<String, Object> facts) {
        return rules.decideAll("organisations-" + table, today(facts));
    }

    /** One of the periods in days. */
    public int time(String name) {
        return ((Number) decide("times", Map.of()).get(name)).intValue();
    }

    /** As {@link #time}; one that a table of before does not have is this other one. */
    public int time(String name, String otherwise) {
        return decide("times", Map.of()).get(name) instanceof Number days ? days.intValue() : time(otherwise);
    }

    public String timesBasis() {
        return (String) decide("times", Map.of()).get("basis");
    }

    static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }

    private Map<String, Object> today(Map<String, Object> facts) {
        var dated = new HashMap<>(facts);
        dated.put("on", LocalDate.now(clock));
        return dated;
    }
}
