package org.banjie.casework.contests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.banjie.refusal.InputError;
import org.junit.jupiter.api.Test;

/** What an appeal may name: a decision over that person, on the last day of the time too. */
class ContestableTest {

    private static final LocalDate LAST = LocalDate.parse("2026-10-08");

    @Test
    void nobody_elses_case_and_no_case_at_all_answer_alike() {
        assertThat(code(Optional.empty(), LAST)).contains("contests-unknown");
    }

    @Test
    void what_is_not_decided_or_was_taken_back_cannot_be_contested() {
        assertThat(code(Optional.of(new Contestable(false, null, "")), LAST)).contains("contests-undecided");
    }

    @Test
    void the_last_day_counts_and_the_day_after_is_too_late() {
        var decided = Optional.of(new Contestable(true, LAST, "上海市松江区人民政府"));
        assertThat(code(decided, LAST)).isEmpty();
        assertThat(code(decided, LAST.plusDays(1))).contains("contests-late");
    }

    @Test
    void as_long_as_nobody_knows_when_it_was_received_the_time_does_not_run() {
        assertThat(code(Optional.of(new Contestable(true, null, "")), LAST.plusYears(1)))
                .isEmpty();
    }

    private static Optional<String> code(Optional<Contestable> named, LocalDate today) {
        return Contestable.wrong("decidedCase", named, today).map(InputError::code);
    }
}
