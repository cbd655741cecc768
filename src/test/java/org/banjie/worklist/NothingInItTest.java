package org.banjie.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.banjie.testing.Json;
import org.junit.jupiter.api.Test;

/** What applicants hand back has something in it: a word, a paper since they were asked, or a choice. */
class NothingInItTest {

    private static final Instant ASKED = Instant.parse("2026-02-10T01:00:00Z");

    @Test
    void neither_a_word_nor_a_paper_is_nothing() {
        assertThat(isNothing(1, Map.of("note", " ", "rows", List.of(Map.of("a", "")), "ticked", false), List.of()))
                .isTrue();
    }

    @Test
    void a_word_is_enough_and_so_is_a_paper_that_came_since() {
        assertThat(isNothing(1, Map.of("note", "下周补"), List.of())).isFalse();
        assertThat(isNothing(1, Map.of(), List.of(ASKED))).isFalse();
    }

    @Test
    void what_was_there_before_they_were_asked_is_nothing_new() {
        assertThat(isNothing(1, Map.of(), List.of(ASKED.minusSeconds(1)))).isTrue();
    }

    @Test
    void where_there_is_a_choice_the_choice_is_the_answer() {
        assertThat(isNothing(2, Map.of(), List.of())).isFalse();
    }

    private static boolean isNothing(int ways, Map<String, ?> answers, List<Instant> added) {
        return NothingInIt.fault(ways, Json.of(answers), added, ASKED).isPresent();
    }
}
