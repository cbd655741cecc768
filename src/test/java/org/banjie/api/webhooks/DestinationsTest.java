package org.banjie.api.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationsTest {

    private final Destinations real = new Destinations("", false);
    private final Destinations demonstration = new Destinations("", true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1.2.3",
                "127.0.0.1",
                "169.254.169.254",
                "172.31.0.1",
                "192.168.1.1",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fd00::1",
                "::ffff:10.1.2.3",
                "64:ff9b::a01:203",
                "2002:a01:203::1"
            })
    void news_never_goes_into_a_private_network(String address) throws UnknownHostException {
        assertThat(real.allows(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "2400:3200::1"})
    void it_goes_to_what_everybody_can_reach(String address) throws UnknownHostException {
        assertThat(real.allows(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void a_setting_opens_the_network_of_the_bureaus_own_partners_and_no_other() throws UnknownHostException {
        var opened = new Destinations("10.20.0.0/16, fd12::/16", false);
        assertThat(opened.allows(InetAddress.getByName("10.20.9.9"))).isTrue();
        assertThat(opened.allows(InetAddress.getByName("fd12::7"))).isTrue();
        assertThat(opened.allows(InetAddress.getByName("10.21.0.1"))).isFalse();
        assertThatThrownBy(() -> new Destinations("intranet", false)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "https://partner.example/banjie,",
        "http://partner.example/banjie, https",
        "http://localhost:9000/, https",
        "https://10.0.0.5/, private",
        "https://[::1]/, private",
        "https://2130706433/, private",
        "https://user:word@partner.example/, no-address",
        "https://partner.example/#part, no-address",
        "ftp://partner.example/, no-address",
        "partner.example, no-address",
        "'', no-address"
    })
    void an_address_is_looked_at_when_it_is_set(String typed, String fault) {
        if (fault == null) assertThat(real.fault(typed)).isEmpty();
        else assertThat(real.fault(typed)).contains(fault);
    }

    @Test
    void a_demonstration_calls_a_program_on_the_same_machine() {
        assertThat(demonstration.fault("http://127.0.0.1:9000/news")).isEmpty();
        assertThat(demonstration.fault("http://partner.example/")).contains("https");
        assertThat(demonstration.fault("https://10.0.0.5/")).contains("private");
    }
}
