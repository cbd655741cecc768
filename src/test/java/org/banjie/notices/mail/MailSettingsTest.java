package org.banjie.notices.mail;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.banjie.refusal.StartRefused;
import org.junit.jupiter.api.Test;

class MailSettingsTest {

    @Test
    void a_server_without_a_sender_and_a_sender_without_a_server_stop_the_start() {
        assertThatThrownBy(() -> settings("mail.example.org", ""))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("banjie.messages.mail.from");
        assertThatThrownBy(() -> settings("", "hall@example.org"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("banjie.messages.mail.host");
    }

    private static MailSettings settings(String host, String from) {
        return new MailSettings(host, 25, "", "", from, false);
    }
}
