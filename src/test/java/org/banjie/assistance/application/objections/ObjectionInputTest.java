package org.banjie.assistance.application.objections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.banjie.refusal.InputError;
import org.junit.jupiter.api.Test;

/** What an entry of an objection or a complaint must say. */
class ObjectionInputTest {

    private static final LocalDate ACCEPTED = LocalDate.of(2026, 2, 9);
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 25);

    @Test
    void a_program_that_says_nothing_is_told_everything() {
        var nothing = new ObjectionInput(null, false, null, null, null, null, null, null);
        assertThat(nothing.faults(null, LocalDate.parse("2026-03-13")))
                .extracting(InputError::path)
                .containsExactly("sort", "way", "facts", "who", "contact", "receivedOn");
    }

    @Test
    void a_named_one_says_who_and_how_to_answer_them() {
        assertThat(faults(input(false, "", "", TODAY, "有第二套住房"))).containsExactly("who", "contact");
        assertThat(faults(input(false, "张三", "13800000000", TODAY, "有第二套住房"))).isEmpty();
    }

    @Test
    void an_anonymous_one_needs_facts_all_the_same() {
        assertThat(faults(input(true, "", "", TODAY, "有第二套住房"))).isEmpty();
        assertThat(faults(input(true, "", "", TODAY, " "))).containsExactly("facts");
    }

    @Test
    void it_was_received_between_acceptance_and_today() {
        assertThat(faults(input(true, "", "", TODAY.plusDays(1), "事实"))).containsExactly("future");
        assertThat(faults(input(true, "", "", ACCEPTED.minusDays(1), "事实"))).containsExactly("before-acceptance");
        assertThat(faults(input(true, "", "", null, "事实"))).containsExactly("receivedOn");
    }

    private static ObjectionInput input(boolean anonymous, String who, String contact, LocalDate on, String facts) {
        return new ObjectionInput("OBJECTION", anonymous, who, contact, "BOX", on, facts, "");
    }

    private static List<String> faults(ObjectionInput input) {
        return input.faults(ACCEPTED, TODAY).stream().map(InputError::code).toList();
    }
}
