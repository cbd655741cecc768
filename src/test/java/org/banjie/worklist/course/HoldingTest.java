package org.banjie.worklist.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.banjie.journal.JournalEntry;
import org.banjie.worklist.course.Holding.Change;
import org.junit.jupiter.api.Test;

class HoldingTest {

    private static final Instant CAME = day(1);
    private static final Instant LEFT = day(20);

    @Test
    void until_somebody_takes_it_a_step_is_in_nobodys_hands() {
        assertThat(Holding.of(Instant.EPOCH, CAME, LEFT, List.of(new Change(day(9), "li"))))
                .containsExactly(new Holding(null, CAME, day(9)), new Holding("li", day(9), LEFT));
    }

    @Test
    void given_back_it_is_in_nobodys_hands_again() {
        assertThat(Holding.of(
                        Instant.EPOCH,
                        CAME,
                        LEFT,
                        List.of(new Change(day(2), "li"), new Change(day(3), null), new Change(day(7), "wu"))))
                .extracting(Holding::uid)
                .containsExactly(null, "li", null, "wu");
    }

    @Test
    void what_happened_at_an_earlier_or_later_turn_of_the_step_is_not_of_this_one() {
        assertThat(Holding.of(day(3), day(5), day(8), List.of(new Change(day(2), "li"), new Change(day(9), "wu"))))
                .containsExactly(new Holding(null, day(5), day(8)));
    }

    /** The flow and the journal each read the clock: what was taken in the moment it came may be written down before. */
    @Test
    void what_was_taken_as_it_came_is_of_this_stay() {
        assertThat(Holding.of(day(1), day(5), day(8), List.of(new Change(day(4), "li"))))
                .containsExactly(new Holding(null, day(5), day(5)), new Holding("li", day(5), day(8)));
    }

    @Test
    void whoever_takes_what_they_have_already_changes_nothing() {
        assertThat(Holding.of(Instant.EPOCH, CAME, LEFT, List.of(new Change(day(2), "li"), new Change(day(4), "li"))))
                .hasSize(2);
    }

    @Test
    void a_step_is_passed_on_to_a_person_or_back_to_an_office_and_falls_back_to_whoever_lent_it() {
        var changes = HandChanges.of(List.of(
                entry(2, "claim", Map.of("step", "A")),
                entry(3, "passed-on", Map.of("step", "A", "to", "wu")),
                entry(4, "taken-over", Map.of("step", "A", "to", "street-intake@310117004")),
                entry(5, "fell-back", Map.of("step", "A", "to", "he")),
                entry(6, "urged", Map.of("step", "A")),
                entry(7, "claim", Map.of("step", "B")),
                entry(8, "paper", Map.of("to", "nobody"))));
        assertThat(changes.get("A")).extracting(Change::to).containsExactly("li", "wu", null, "he");
        assertThat(changes).containsOnlyKeys("A", "B");
    }

    private static JournalEntry entry(int day, String verb, Map<String, String> detail) {
        return new JournalEntry("c", day, day(day), "li", "310117004", verb, detail);
    }

    private static Instant day(int day) {
        return Instant.parse("2026-03-%02dT01:00:00Z".formatted(day));
    }
}
