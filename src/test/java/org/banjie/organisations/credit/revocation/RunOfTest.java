package org.banjie.organisations.credit.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Two in a row are a ground; two with a year between them are none. */
class RunOfTest {

    @Test
    void absences_count_back_without_a_gap() {
        assertThat(RunOf.absences(List.of(absent(2025), absent(2024), absent(2023)), 2025))
                .isEqualTo(3);
        assertThat(RunOf.absences(List.of(absent(2025), absent(2023)), 2025)).isEqualTo(1);
        assertThat(RunOf.absences(List.of(absent(2025), passed(2024), absent(2023)), 2025))
                .isEqualTo(1);
        assertThat(RunOf.absences(List.of(absent(2024)), 2025)).isZero();
        assertThat(RunOf.absences(List.of(), 2025)).isZero();
    }

    @Test
    void a_year_without_a_conclusion_counts_neither_way_for_failures() {
        assertThat(RunOf.failures(List.of(failed(2025), absent(2024), failed(2023))))
                .isEqualTo(2);
        assertThat(RunOf.failures(List.of(failed(2025), passed(2024), failed(2023))))
                .isEqualTo(1);
        assertThat(RunOf.failures(List.of(passed(2025), failed(2024)))).isZero();
    }

    private static Years.Year absent(int year) {
        return new Years.Year(year, true, null);
    }

    private static Years.Year failed(int year) {
        return new Years.Year(year, false, "FAIL");
    }

    private static Years.Year passed(int year) {
        return new Years.Year(year, false, "PASS");
    }
}
