package org.banjie.funeral.booking.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Until when a booking may be changed, where the table says how many days before and at which hour. */
class BookingTimesTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Test
    void noon_of_the_day_before_is_the_same_for_the_first_and_the_last_minute_of_a_day() {
        assertThat(until("2026-02-11T16:00:00Z", 1)).isEqualTo("2026-02-11T04:00:00Z");
        assertThat(until("2026-02-12T15:59:00Z", 1)).isEqualTo("2026-02-11T04:00:00Z");
    }

    @Test
    void the_day_before_the_first_of_march_is_the_last_of_february() {
        assertThat(until("2026-03-01T02:00:00Z", 1)).isEqualTo("2026-02-28T04:00:00Z");
        assertThat(until("2028-03-01T02:00:00Z", 1)).isEqualTo("2028-02-29T04:00:00Z");
    }

    @Test
    void with_no_day_before_it_is_noon_of_the_day_itself() {
        assertThat(until("2026-02-12T02:00:00Z", 0)).isEqualTo("2026-02-12T04:00:00Z");
    }

    @Test
    void what_a_family_has_asked_for_is_kept_so_many_hours_but_never_past_its_beginning_nor_shorter_than_it_was_told() {
        var asked = Instant.parse("2026-02-10T03:00:00Z");
        var held = asked.plusSeconds(600);
        assertThat(BookingTimes.keptUntil(asked, 24, held, Instant.parse("2026-02-12T02:00:00Z")))
                .isEqualTo("2026-02-11T03:00:00Z");
        assertThat(BookingTimes.keptUntil(asked, 24, held, Instant.parse("2026-02-10T23:00:00Z")))
                .isEqualTo("2026-02-10T23:00:00Z");
        assertThat(BookingTimes.keptUntil(asked, 24, held, asked.plusSeconds(60)))
                .isEqualTo(held);
    }

    private static Instant until(String start, int days) {
        return BookingTimes.changeUntil(Instant.parse(start), days, LocalTime.NOON, ZONE);
    }
}
