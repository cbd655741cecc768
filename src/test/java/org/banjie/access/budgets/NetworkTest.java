package org.banjie.access.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void a_house_counts_as_one_however_many_addresses_it_has() {
        assertThat(Network.of("2001:db8:1:2::1")).isEqualTo(Network.of("2001:db8:1:2:ffff::9"));
        assertThat(Network.of("2001:db8:1:2::1")).isNotEqualTo(Network.of("2001:db8:1:3::1"));
        assertThat(Network.of("::ffff:203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(Network.of("203.0.113.7")).isEqualTo("203.0.113.7").isNotEqualTo(Network.of("203.0.113.8"));
    }
}
