package org.banjie.studio.editors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is typed beside a table, or not typed, is an answer and never an error. */
class TypedFactsTest {

    @Test
    void nothing_typed_leaves_everything_unknown() {
        var unknown = new HashMap<String, Object>();
        unknown.put("on", null);
        assertThat(TypedFacts.of(null, Set.of("on"))).isEqualTo(unknown);
        assertThat(TypedFacts.of(new HashMap<>(unknown(null)), Set.of("on"))).isEqualTo(unknown);
    }

    @Test
    void a_day_is_a_day_and_one_that_is_none_is_a_text() {
        assertThat(TypedFacts.of(Map.of("on", "2026-11-29"), Set.of())).containsEntry("on", LocalDate.of(2026, 11, 29));
        assertThat(TypedFacts.of(Map.of("on", "2026-02-30"), Set.of())).containsEntry("on", "2026-02-30");
    }

    private static Map<String, String> unknown(String text) {
        var typed = new HashMap<String, String>();
        typed.put("on", text);
        return typed;
    }
}
