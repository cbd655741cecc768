package org.banjie.funeral.booking.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.banjie.refusal.Invalid;
import org.banjie.testing.Told;
import org.junit.jupiter.api.Test;

/** A hall, furnace, vehicle, cabinet or niche as it was typed. */
class ResourceReadingTest {

    @Test
    void what_is_typed_right_is_read_without_the_spaces_around_it() {
        var read =
                ResourceReading.read(3, ResourceType.HALL, typed(" H1 ", "60", "15", "07:00", "17:00", "2026-12-31"));
        assertThat(read.code()).isEqualTo("H1");
        assertThat(read.opens()).isEqualTo(LocalTime.of(7, 0));
        assertThat(read.activeUntil()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void it_may_serve_one_day_and_without_an_end() {
        assertThat(wrong("H1", "60", "0", "07:00", "17:00", "2026-01-01")).isEmpty();
        assertThat(wrong("H1", "60", "0", "07:00", "17:00", " ")).isEmpty();
        assertThat(wrong("H1", "60", "0", "07:00", "17:00", "2025-12-31")).containsExactly("activeUntil invalid");
    }

    @Test
    void a_use_lasts_a_minute_to_a_day_and_cleaning_may_take_none() {
        assertThat(wrong("H1", "1", "0", "07:00", "17:00", "")).isEmpty();
        assertThat(wrong("H1", "1440", "1440", "07:00", "17:00", "")).isEmpty();
        assertThat(wrong("H1", "0", "1441", "07:00", "17:00", ""))
                .containsExactly("slotMinutes invalid", "cleaningMinutes invalid");
        assertThat(wrong("H1", "1441", "-1", "07:00", "17:00", ""))
                .containsExactly("slotMinutes invalid", "cleaningMinutes invalid");
    }

    @Test
    void it_closes_after_it_opens() {
        assertThat(wrong("H1", "60", "0", "07:00", "07:01", "")).isEmpty();
        assertThat(wrong("H1", "60", "0", "07:00", "07:00", "")).containsExactly("closes invalid");
    }

    @Test
    void a_code_has_one_to_twenty_characters() {
        assertThat(wrong("A".repeat(20), "60", "0", "07:00", "17:00", "")).isEmpty();
        assertThat(wrong("A".repeat(21), "60", "0", "07:00", "17:00", "")).containsExactly("code invalid");
        assertThat(wrong(" ", "60", "0", "07:00", "17:00", "")).containsExactly("code invalid");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_even_where_nothing_was_typed() {
        var nothing =
                new ResourceInput(null, null, null, null, null, null, null, null, null, true, null, null, null, null);
        assertThat(wrong(nothing))
                .containsExactly(
                        "code invalid",
                        "name invalid",
                        "nameEn invalid",
                        "capacity invalid",
                        "slotMinutes invalid",
                        "cleaningMinutes invalid",
                        "opens invalid",
                        "closes invalid",
                        "activeFrom invalid");
    }

    @Test
    void a_vehicle_has_a_driver_and_a_telephone_and_nothing_else_has() {
        assertThat(ResourceReading.read(0, ResourceType.VEHICLE, driven("周师傅", " 021-5772 "))
                        .driver())
                .isEqualTo(new Driver("周师傅", "021-5772"));
        assertThat(ResourceReading.read(0, ResourceType.HALL, driven("周师傅", "021"))
                        .driver())
                .isEqualTo(Driver.NOBODY);
        var wrong = catchThrowableOfType(
                Invalid.class, () -> ResourceReading.read(0, ResourceType.VEHICLE, driven("周".repeat(41), "打给我")));
        assertThat(Told.places(wrong.errors())).containsExactly("driver invalid", "phone invalid");
    }

    private static ResourceInput driven(String name, String phone) {
        return new ResourceInput(
                "V1", "1号车", "Car 1", "", "1", "90", "30", "00:00", "23:59", true, "2026-01-01", "", name, phone);
    }

    private static List<String> wrong(
            String code, String slot, String cleaning, String opens, String closes, String until) {
        return wrong(typed(code, slot, cleaning, opens, closes, until));
    }

    private static List<String> wrong(ResourceInput typed) {
        var invalid = catchThrowableOfType(Invalid.class, () -> ResourceReading.read(0, ResourceType.HALL, typed));
        if (invalid == null) return List.of();
        Told.codes(invalid.errors());
        return Told.places(invalid.errors());
    }

    private static ResourceInput typed(
            String code, String slot, String cleaning, String opens, String closes, String until) {
        return new ResourceInput(
                code, "松鹤厅", "Crane hall", "", "80", slot, cleaning, opens, closes, true, "2026-01-01", until, "", "");
    }
}
