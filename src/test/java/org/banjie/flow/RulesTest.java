package org.banjie.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.banjie.flow.gate.runtime.Patience;
import org.banjie.refusal.Refusal;
import org.banjie.testing.BanjieTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A live decision table as the rooms ask it. */
@BanjieTest
class RulesTest {

    private static final Map<String, Object> FACTS = Map.of("on", LocalDate.of(2026, 2, 9));

    @Autowired
    Rules rules;

    @Test
    void a_live_table_that_takes_too_long_is_refused_in_words() {
        assertThat(rules.decide("sweeping-rules", FACTS)).isPresent();
        assertThatThrownBy(() -> Patience.within(Duration.ZERO, () -> rules.decide("sweeping-rules", FACTS)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.type()).isEqualTo("rules-unbounded"));
    }
}
