package org.banjie.funeral.sea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.banjie.refusal.Invalid;
import org.banjie.testing.Told;
import org.junit.jupiter.api.Test;

/** A voyage as it was typed on 2026-02-10 at nine, where notice is to be given a month before. */
class VoyageReadingTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-10T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final VoyageReading reading = new VoyageReading("HZ-1"::equals, 1, CLOCK);

    @Test
    void notice_is_given_a_month_before_where_nobody_says_otherwise() {
        var read = reading.read(typed("HZ-2", "2026-04-18T08:30", "200", ""));
        assertThat(read.noticeBy()).isEqualTo("2026-03-18");
        assertThat(read.sailsAt()).isEqualTo("2026-04-18T00:30:00Z");
    }

    @Test
    void a_voyage_sails_later_than_now() {
        assertThat(wrong("HZ-2", "2026-02-10T09:01", "200", "")).isEmpty();
        assertThat(wrong("HZ-2", "2026-02-10T09:00", "200", "")).containsExactly("sailsAt invalid");
        assertThat(wrong("HZ-2", "tomorrow", "200", "")).containsExactly("sailsAt invalid");
    }

    @Test
    void notice_may_be_given_until_the_day_it_sails_and_no_longer() {
        assertThat(wrong("HZ-2", "2026-04-18T08:30", "200", "2026-04-18")).isEmpty();
        assertThat(wrong("HZ-2", "2026-04-18T08:30", "200", "2026-04-19")).containsExactly("noticeBy invalid");
    }

    @Test
    void it_has_one_to_five_thousand_seats() {
        assertThat(wrong("HZ-2", "2026-04-18T08:30", "1", "")).isEmpty();
        assertThat(wrong("HZ-2", "2026-04-18T08:30", "5000", "")).isEmpty();
        assertThat(wrong("HZ-2", "2026-04-18T08:30", "0", "")).containsExactly("seats invalid");
        assertThat(wrong("HZ-2", "2026-04-18T08:30", "5001", "")).containsExactly("seats invalid");
    }

    @Test
    void a_code_is_given_once() {
        assertThat(wrong("HZ-1", "2026-04-18T08:30", "200", "")).containsExactly("code invalid");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertThat(wrong(new VoyageInput(null, null, null, null, null, null)))
                .containsExactly("code invalid", "sailsAt invalid", "quay invalid", "quayEn invalid", "seats invalid");
    }

    private List<String> wrong(String code, String sails, String seats, String noticeBy) {
        return wrong(typed(code, sails, seats, noticeBy));
    }

    private List<String> wrong(VoyageInput typed) {
        var invalid = catchThrowableOfType(Invalid.class, () -> reading.read(typed));
        if (invalid == null) return List.of();
        Told.codes(invalid.errors());
        return Told.places(invalid.errors());
    }

    private static VoyageInput typed(String code, String sails, String seats, String noticeBy) {
        return new VoyageInput(code, sails, "芦潮港", "Luchao", seats, noticeBy);
    }
}
