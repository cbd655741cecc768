package org.banjie.access.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import org.banjie.embedded.directory.Directory;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class DemonstrationPasswordTest {

    @Test
    void outside_of_a_demonstration_its_password_lets_nobody_in_whatever_the_directory_says() {
        var real = new DemonstrationPassword(new MockEnvironment().withProperty("banjie.demo", "false"));
        assertThat(real.isRefused(Directory.PASSWORD)).isTrue();
        assertThat(real.isRefused("another")).isFalse();
        var demonstration = new DemonstrationPassword(new MockEnvironment().withProperty("banjie.demo", "true"));
        assertThat(demonstration.isRefused(Directory.PASSWORD)).isFalse();
    }
}
