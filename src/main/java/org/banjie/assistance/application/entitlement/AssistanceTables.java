package org.banjie.assistance.application.entitlement;

import java.math.BigDecimal;
import java.util.Map;
import org.banjie.flow.Rules;
import org.springframework.stereotype.Component;

/** The decision tables of assistance, each of which has a row for every fact. */
@Component
public class AssistanceTables {

    private final Rules rules;

    AssistanceTables(Rules rules) {
        this.rules = rules;
    }

    public Map<String, Object> decide(String table, Map<String, Object> facts) {
        return rules.decide(table, facts)
                .orElseThrow(() -> new IllegalStateException("Table " + table + " has no row for these facts"));
    }

    public static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }
}
