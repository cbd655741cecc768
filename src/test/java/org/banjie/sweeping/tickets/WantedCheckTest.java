package org.banjie.sweeping.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.sweeping.seasons.Festival;
import org.banjie.sweeping.seasons.Season;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WantedCheckTest {

    private static final String ID = "310117199001010013";
    private static final Season SEASON = new Season(1, 1, 2026, Festival.QINGMING, Instant.EPOCH, 4, 70);

    @Test
    void a_person_with_name_number_and_phone_may_have_a_place() {
        assertThat(wrong("张三", ID, "13800000000", 0, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"３１０１１７１９９００１０１００１３", "310117 19900101 0013", "H12345678", "E1234 5678"})
    void a_number_is_of_any_paper_and_read_as_it_is_meant(String number) {
        assertThat(wrong("张三", number, "１３８-0000\u30000000", 0, "")).isEmpty();
    }

    @Test
    void everything_wrong_is_said_at_once() {
        assertThat(wrong(" ", "1", "2", -1, "3")).containsExactly("name", "idNo", "phone", "companions", "disability");
    }

    @ParameterizedTest
    @CsvSource({"60, true", "61, false"})
    void a_name_has_at_most_sixty_characters(int length, boolean right) {
        assertThat(wrong("张".repeat(length), ID, "13800000000", 0, "").isEmpty())
                .isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800000000", "02157812345", "0217812345"})
    void a_mobile_or_a_landline_with_its_area_is_a_phone(String phone) {
        assertThat(wrong("张三", ID, phone, 0, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "57812345", "23800000000", "138000000001"})
    void nothing_else_is_a_phone(String phone) {
        assertThat(wrong("张三", ID, phone, 0, "")).containsExactly("phone");
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "4, true", "5, false"})
    void as_many_come_along_as_the_season_lets(int companions, boolean right) {
        assertThat(wrong("张三", ID, "13800000000", companions, "").isEmpty()).isEqualTo(right);
    }

    @Test
    void who_says_in_no_number_how_many_come_along_is_told_so() {
        assertThat(WantedCheck.check(new WantedTicket(1, "张三", ID, "13800000000", null, "", false), SEASON))
                .extracting(InputError::path)
                .containsExactly("companions");
    }

    @Test
    void a_program_that_says_nothing_of_others_asks_for_one() {
        var wanted = new WantedTicket(1, "张三", ID, "13800000000", null, "", false);
        assertThat(wanted.aloneUnlessSaid().companions()).isZero();
    }

    @Test
    void the_most_who_may_come_along_is_said() {
        assertThat(check("张三", ID, "13800000000", 5, ""))
                .containsExactly(new InputError("companions", "range", "sweeping.input.companions", 4));
    }

    @ParameterizedTest
    @CsvSource({
        "31011719900101001311, true",
        "31011719900101001374, true",
        "31011719900101001374B1, true",
        "31011719900101001381, false",
        "31011719900101001315, false",
        "11010519491231002X11, false",
        "310117199001010013, false"
    })
    void a_certificate_of_disability_is_the_holders_own_with_a_kind_and_a_degree(String certificate, boolean right) {
        assertThat(wrong("张三", ID, "13800000000", 0, certificate).isEmpty()).isEqualTo(right);
    }

    @Test
    void what_is_wrong_keeps_the_reservation_out() {
        var nameless = new WantedTicket(1, null, ID, "13800000000", 0, null, false);
        assertThatThrownBy(() -> WantedCheck.demand(nameless, SEASON)).isInstanceOf(Invalid.class);
    }

    private static List<String> wrong(String name, String idNo, String phone, int companions, String disability) {
        return check(name, idNo, phone, companions, disability).stream()
                .map(InputError::path)
                .toList();
    }

    private static List<InputError> check(String name, String idNo, String phone, int companions, String disability) {
        return WantedCheck.check(new WantedTicket(1, name, idNo, phone, companions, disability, false), SEASON);
    }
}
