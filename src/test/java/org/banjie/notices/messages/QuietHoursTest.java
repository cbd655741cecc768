package org.banjie.notices.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.banjie.notices.messages.QuietHours.Quiet;
import org.junit.jupiter.api.Test;

class QuietHoursTest {

    private final Quiet night = new Quiet(LocalTime.of(21, 0), LocalTime.of(8, 0));

    @Test
    void from_its_first_minute_until_its_last_a_message_waits_for_the_next_end() {
        assertThat(night.over(at("09T20:59"))).isEmpty();
        assertThat(night.over(at("09T21:00"))).contains(at("10T08:00"));
        assertThat(night.over(at("10T00:00"))).contains(at("10T08:00"));
        assertThat(night.over(at("10T07:59"))).contains(at("10T08:00"));
        assertThat(night.over(at("10T08:00"))).isEmpty();
    }

    @Test
    void hours_within_a_day_and_none_at_all_are_known_too() {
        var noon = new Quiet(LocalTime.of(12, 0), LocalTime.of(13, 0));
        assertThat(noon.over(at("09T12:30"))).contains(at("09T13:00"));
        assertThat(noon.over(at("09T13:00"))).isEmpty();
        assertThat(new Quiet(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT).over(at("09T00:00")))
                .isEmpty();
    }

    private static LocalDateTime at(String dayAndTime) {
        return LocalDateTime.parse("2026-02-" + dayAndTime);
    }
}
