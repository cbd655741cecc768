package org.banjie.organisations.credit.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.banjie.refusal.Invalid;
import org.banjie.testing.Told;
import org.junit.jupiter.api.Test;

/** A ground as a registrar types it. */
class FactReadingTest {

    private static final String USCC = "51310117MJ99999915";

    private final FactReading reading =
            new FactReading(Clock.fixed(Instant.parse("2026-03-31T04:00:00Z"), ZoneId.of("Asia/Shanghai")));

    @Test
    void blanks_and_small_letters_of_a_code_do_not_matter_and_the_year_is_that_of_the_day() {
        var fact = reading.read(typed(" 51310117mj 99999915 ", "2025-12-31", "", "", ""));
        assertThat(fact.uscc()).isEqualTo(USCC);
        assertThat(fact.year()).isEqualTo(2025);
        assertThat(fact.fine()).isNull();
        assertThat(fact.letterOneOn()).isNull();
    }

    @Test
    void today_has_happened_and_tomorrow_has_not() {
        assertThat(reading.read(typed(USCC, "2026-03-31", "", "", "")).factOn())
                .isEqualTo(LocalDate.parse("2026-03-31"));
        assertThat(wrong(typed(USCC, "2026-04-01", "", "", ""))).containsExactly("factOn future");
    }

    @Test
    void what_is_no_day_and_no_whole_number_is_said_at_its_field() {
        assertThat(wrong(typed(USCC, "2026-02-30", "二〇二五", "1.5", "")))
                .containsExactly("factOn day", "year number", "fine number");
    }

    @Test
    void every_mistake_is_told_at_once() {
        assertThat(wrong(new FactInput(null, "BLACK", null, null, null, null, null, null, "字".repeat(2001))))
                .containsExactly("uscc required", "list choice", "ground choice", "factOn required", "note too-long");
    }

    @Test
    void a_note_of_two_thousand_is_taken() {
        assertThat(reading.read(typed(USCC, "2026-03-01", "", "", "字".repeat(2000)))
                        .note())
                .hasSize(2000);
    }

    private List<String> wrong(FactInput typed) {
        var errors = Assertions.catchThrowableOfType(Invalid.class, () -> reading.read(typed))
                .errors();
        Told.codes(errors);
        return Told.places(errors);
    }

    private static FactInput typed(String uscc, String factOn, String year, String fine, String note) {
        return new FactInput(uscc, "ABNORMAL", "FINE", year, factOn, "", "", fine, note);
    }
}
