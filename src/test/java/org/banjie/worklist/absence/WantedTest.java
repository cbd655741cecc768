package org.banjie.worklist.absence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.banjie.refusal.InputError;
import org.junit.jupiter.api.Test;

class WantedTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-02-09");

    @Test
    void a_period_has_a_first_and_a_last_day_that_is_still_to_come_and_within_a_year() {
        assertThat(faults("2026-02-09", "2026-02-09")).isEmpty();
        assertThat(faults("2026-02-01", "2027-02-01")).isEmpty();
        assertThat(faults("2026-02-01", "2027-02-02")).containsExactly("to year");
        assertThat(faults("2026-02-12", "2026-02-11")).containsExactly("to before");
        assertThat(faults("2026-01-01", "2026-02-08")).containsExactly("to past");
        assertThat(faults(null, null)).containsExactly("from required", "to required");
    }

    @Test
    void somebody_else_stands_in_and_it_is_said_why() {
        var empty = new Wanted("a", " ", TODAY, TODAY, null, null, " ");
        assertThat(told(empty.faults(TODAY))).containsExactly("uid required", "reason required");
        var oneself = new Wanted("a", "a", TODAY, TODAY, Set.of(), Set.of(), "长".repeat(1001));
        assertThat(told(oneself.faults(TODAY))).containsExactly("uid oneself", "reason too-long");
    }

    private static List<String> faults(String from, String to) {
        var wanted = new Wanted("a", "b", day(from), day(to), Set.of(), Set.of(), "病假");
        return told(wanted.faults(TODAY));
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static List<String> told(List<InputError> faults) {
        return faults.stream().map(one -> one.path() + " " + one.code()).toList();
    }
}
