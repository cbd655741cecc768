package org.banjie.notices.messages;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.banjie.refusal.StartRefused;
import org.junit.jupiter.api.Test;

class GatewaysTest {

    @Test
    void an_address_that_is_none_stops_the_start() {
        assertThatThrownBy(() -> new MessageGateways().messageGateway("pigeon", "", false))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("pigeon");
    }
}
