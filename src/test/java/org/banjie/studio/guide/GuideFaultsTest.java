package org.banjie.studio.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.banjie.refusal.InputError;
import org.banjie.studio.guide.fields.Field;
import org.banjie.studio.guide.fields.Filled;
import org.banjie.studio.guide.fields.Part;
import org.banjie.studio.guide.fields.Rule;
import org.junit.jupiter.api.Test;

/** What is wrong with a guide as it is filled in on the page. */
class GuideFaultsTest {

    private static final List<Part> PARTS = List.of(Part.of(
            "limit",
            Field.line("limit.days").must(Rule.DAYS),
            Field.line("limit.from").must(Rule.DAY),
            Field.line("fees")));

    @Test
    void a_guide_that_is_filled_in_is_not_found_fault_with() {
        assertThat(faults("20", "2026-02-28", "")).isEmpty();
    }

    @Test
    void a_day_that_the_calendar_does_not_have_is_no_day() {
        assertThat(codes("20", "2026-02-29", "")).containsExactly("limit.from DAY");
    }

    @Test
    void a_limit_begins_at_one_day_and_has_at_most_four_figures() {
        assertThat(codes("0", "2026-02-28", "")).containsExactly("limit.days DAYS");
        assertThat(codes("10000", "2026-02-28", "")).containsExactly("limit.days DAYS");
        assertThat(codes("9999", "2026-02-28", "")).isEmpty();
    }

    @Test
    void what_must_be_there_is_missed_and_what_is_too_long_is_said_all_at_once() {
        var filled =
                new Filled(Map.of("limit.from", List.of("2026-02-28"), "fees", List.of("费".repeat(2001))), Map.of());
        assertThat(GuideFaults.of(PARTS, filled))
                .extracting(error -> error.path() + " " + error.code())
                .containsExactly("limit.days required", "fees long");
    }

    @Test
    void two_thousand_characters_are_not_too_long() {
        assertThat(codes("20", "2026-02-28", "费".repeat(2000))).isEmpty();
    }

    private static List<InputError> faults(String days, String from, String fees) {
        return GuideFaults.of(
                PARTS,
                new Filled(
                        Map.of("limit.days", List.of(days), "limit.from", List.of(from), "fees", List.of(fees)),
                        Map.of()));
    }

    private static List<String> codes(String days, String from, String fees) {
        return faults(days, from, fees).stream()
                .map(error -> error.path() + " " + error.code())
                .toList();
    }
}
