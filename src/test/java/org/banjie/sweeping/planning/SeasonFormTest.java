package org.banjie.sweeping.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.sweeping.seasons.Festival;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeasonFormTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void what_was_typed_is_read_as_it_was_meant() {
        var planned = typed("2026-03-20T09:00", "30").read(SHANGHAI);
        assertThat(planned.festival()).isEqualTo(Festival.DONGZHI);
        assertThat(planned.first()).isEqualTo(LocalDate.parse("2026-12-20"));
        assertThat(planned.opensAt()).isEqualTo(Instant.parse("2026-03-20T01:00:00Z"));
        assertThat(planned.quota()).isEqualTo(30);
    }

    @Test
    void an_opening_left_empty_is_left_to_the_rules() {
        assertThat(typed("", "30").read(SHANGHAI).opensAt()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "-1", "1.5", "12345678"})
    void what_is_no_number_is_said_beside_its_field(String quota) {
        assertThat(wrong(typed("", quota))).containsExactly("quota");
    }

    @Test
    void an_opening_that_cannot_be_read_is_not_left_to_the_rules() {
        assertThat(wrong(typed("tomorrow", "30"))).containsExactly("opensAt");
    }

    @Test
    void everything_wrong_is_said_at_once() {
        var nothing = new SeasonForm("x", "LANTERNS", null, "?", "?", "7", "a", "", " ", null);
        assertThat(wrong(nothing))
                .containsExactly(
                        "place",
                        "festival",
                        "first",
                        "last",
                        "starts",
                        "minutes",
                        "slots",
                        "quota",
                        "green",
                        "opensAt");
    }

    private static SeasonForm typed(String opensAt, String quota) {
        return new SeasonForm("1", "DONGZHI", "2026-12-20", "2026-12-22", opensAt, "07:00", " 90 ", "6", quota, "0");
    }

    private static List<String> wrong(SeasonForm typed) {
        return catchThrowableOfType(Invalid.class, () -> typed.read(SHANGHAI)).errors().stream()
                .map(InputError::path)
                .toList();
    }
}
