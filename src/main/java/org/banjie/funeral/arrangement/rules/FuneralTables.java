package org.banjie.funeral.arrangement.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.banjie.flow.Rules;
import org.springframework.stereotype.Component;

/** The decision tables {@code processes/funeral/funeral-*.dmn}, asked for today. */
@Component
public class FuneralTables {

    private final Rules rules;
    private final Clock clock;

    FuneralTables(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    public Optional<Map<String, Object>> decide(String table, Map<String, Object> facts) {
        var dated = new HashMap<>(facts);
        dated.put("on", LocalDate.now(clock));
        return rules.decide("funeral-" + table, dated);
    }
}
