package org.banjie.access.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.banjie.testing.TestClock;
import org.junit.jupiter.api.Test;

class JustProvedTest {

    private final TestClock clock = TestClock.alone();
    private final JustProved proved = new JustProved(clock);

    @Test
    void a_right_password_holds_for_a_minute_for_the_address_it_came_from() {
        proved.right("clerk", "10.0.0.1", "right");

        assertThat(proved.has("clerk", "10.0.0.1", "right")).isTrue();
        assertThat(proved.has("clerk", "10.0.0.2", "right")).isFalse();
        assertThat(proved.has("clerk-2", "10.0.0.1", "right")).isFalse();
        clock.advance(Duration.ofSeconds(61));
        assertThat(proved.has("clerk", "10.0.0.1", "right")).isFalse();
    }

    @Test
    void after_one_wrong_guess_every_further_one_goes_by_the_budgets_for_an_hour() {
        proved.right("clerk", "10.0.0.1", "right");

        assertThat(proved.has("clerk", "10.0.0.1", "guess")).isFalse();
        assertThat(proved.has("clerk", "10.0.0.1", "right")).isFalse();
        proved.right("clerk", "10.0.0.1", "right");
        assertThat(proved.has("clerk", "10.0.0.1", "right")).isFalse();
        clock.advance(Duration.ofMinutes(61));
        proved.right("clerk", "10.0.0.1", "right");
        assertThat(proved.has("clerk", "10.0.0.1", "right")).isTrue();
    }
}
