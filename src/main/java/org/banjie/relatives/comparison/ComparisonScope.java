package org.banjie.relatives.comparison;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.banjie.flow.Rules;
import org.banjie.kinds.Settings;
import org.banjie.relatives.register.Capacity;
import org.banjie.relatives.register.Kinship;
import org.springframework.stereotype.Component;

/** Which relations count today, by {@code relatives-scope.dmn} and the setting {@code scope} (民法典第一千零四十五条). */
@Component
public class ComparisonScope {

    private static final String KIND = "relatives";

    private final Rules rules;
    private final Settings settings;
    private final Clock clock;

    ComparisonScope(Rules rules, Settings settings, Clock clock) {
        this.rules = rules;
        this.settings = settings;
        this.clock = clock;
    }

    /** The article by which a relation counts; empty when it does not. */
    public Optional<String> basis(Kinship relation) {
        return rules.decide("relatives-scope", Map.of("scope", name(), "relation", relation.name(), "on", today()))
                .filter(row -> Boolean.TRUE.equals(row.get("inScope")))
                .map(row -> (String) row.get("basis"));
    }

    /** Whether somebody counts as staff in that capacity. */
    boolean counts(Capacity capacity) {
        return capacity != Capacity.HIRED || settings.value(KIND, "hiredStaff").equals("INCLUDED");
    }

    /** CIVIL_CODE or EXTENDED. */
    String name() {
        return settings.value(KIND, "scope");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
