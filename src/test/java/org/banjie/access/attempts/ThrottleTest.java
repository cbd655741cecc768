package org.banjie.access.attempts;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.banjie.access.TooSoon;
import org.banjie.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.mock.env.MockEnvironment;

class ThrottleTest {

    private final TestClock clock = TestClock.alone();
    private final Throttle throttle = new Throttle(clock, settings());

    @Test
    void the_sixth_guess_waits_a_minute() {
        guesses(4, "admin-1", "10.0.0.1");
        assertThatCode(trying("admin-1", "10.0.0.1")).doesNotThrowAnyException();
        guesses(1, "admin-1", "10.0.0.1");
        waits("admin-1", "10.0.0.1", 60);
        clock.advance(Duration.ofSeconds(60));
        assertThatCode(trying("admin-1", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void each_further_guess_waits_twice_as_long_up_to_a_quarter_of_an_hour() {
        guesses(5, "admin-1", "10.0.0.1");
        clock.advance(Duration.ofMinutes(1));
        guesses(1, "admin-1", "10.0.0.1");
        waits("admin-1", "10.0.0.1", 120);
        guesses(10, "admin-1", "10.0.0.1");
        waits("admin-1", "10.0.0.1", 900);
    }

    @Test
    void nobody_can_lock_a_colleague_out_from_elsewhere() {
        guesses(20, "admin-1", "10.0.0.1");
        assertThatCode(trying("admin-1", "10.0.0.2")).doesNotThrowAnyException();
        assertThatCode(trying("admin-2", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void one_password_tried_on_many_accounts_waits_too() {
        for (var n = 0; n < 50; n++) guesses(1, "clerk-" + n, "10.0.0.1");
        waits("clerk-99", "10.0.0.1", 60);
        assertThatCode(trying("clerk-99", "10.0.0.2")).doesNotThrowAnyException();
    }

    @Test
    void a_big_office_behind_one_address_may_mistype_all_day() {
        for (var n = 0; n < 200; n++) {
            guesses(1, "clerk-" + n, "10.0.0.1");
            clock.advance(Duration.ofSeconds(30));
            assertThatCode(trying("clerk-" + n, "10.0.0.1")).doesNotThrowAnyException();
        }
    }

    @Test
    void the_right_password_wipes_the_slate() {
        guesses(4, "admin-1", "10.0.0.1");
        throttle.succeeded("admin-1", "10.0.0.1");
        guesses(4, "admin-1", "10.0.0.1");
        assertThatCode(trying("admin-1", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void a_flood_of_names_does_not_fill_the_memory() {
        for (var n = 0; n < 100_000; n++) throttle.failed("x".repeat(5_000) + n, "10.0." + n % 256 + "." + n % 251);
        guesses(5, "admin-1", "10.9.9.9");
        waits("admin-1", "10.9.9.9", 60);
    }

    private void guesses(int times, String account, String address) {
        for (var n = 0; n < times; n++) throttle.failed(account, address);
    }

    private void waits(String account, String address, long seconds) {
        assertThatThrownBy(trying(account, address))
                .asInstanceOf(InstanceOfAssertFactories.type(TooSoon.class))
                .extracting(TooSoon::seconds)
                .isEqualTo(seconds);
    }

    private ThrowingCallable trying(String account, String address) {
        return () -> throttle.check(account, address);
    }

    private static MockEnvironment settings() {
        var settings = new MockEnvironment()
                .withProperty("banjie.sign-in.failures", "5")
                .withProperty("banjie.sign-in.failures-per-address", "50")
                .withProperty("banjie.sign-in.first-wait", "1m")
                .withProperty("banjie.sign-in.longest-wait", "15m");
        settings.setConversionService(new ApplicationConversionService());
        return settings;
    }
}
