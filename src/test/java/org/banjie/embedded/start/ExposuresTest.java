package org.banjie.embedded.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class ExposuresTest {

    @ParameterizedTest
    @CsvSource({
        "spring.ldap.urls, ldap://ldap.example:389, ldaps://",
        "banjie.codes.gateway, http://sms.example/send, https://",
        "banjie.identity.service, http://city.example/same, https://",
        "banjie.messages.gateway, http://sms.example/send, https://",
        "spring.datasource.url, jdbc:postgresql://db.example/banjie, sslmode",
        "banjie.public-url, https://banjie.example, banjie.trusted-proxies",
        "server.address, 0.0.0.0, banjie.public-url",
        "banjie.demo, false, banjie.vault.key-file",
    })
    void what_is_safe_on_one_machine_only_is_told_in_one_line(String name, String value, String right) {
        var said = Exposures.of(settings().withProperty(name, value));
        assertThat(said).singleElement().asString().contains(right).doesNotContain("\n");
    }

    @Test
    void keys_in_a_folder_of_their_own_are_where_they_belong() {
        var real = settings().withProperty("banjie.demo", "false");
        assertThat(Exposures.of(real.withProperty("banjie.vault.key-file", "./data/../data/keys")))
                .hasSize(1);
        assertThat(Exposures.of(real.withProperty("banjie.vault.key-file", "/etc/banjie/keys")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "spring.ldap.urls, ldap://127.0.0.1:389",
        "spring.ldap.urls, ldaps://ldap.example",
        "banjie.codes.gateway, http://localhost:9000/send",
        "banjie.codes.gateway, page",
        "spring.datasource.url, jdbc:postgresql://localhost/banjie",
        "spring.datasource.url, jdbc:postgresql://db.example/banjie?sslmode=verify-full",
        "server.address, 127.0.0.1",
    })
    void what_stays_on_the_machine_or_is_encrypted_is_not_mentioned(String name, String value) {
        assertThat(Exposures.of(settings().withProperty(name, value))).isEmpty();
    }

    private static MockEnvironment settings() {
        return new MockEnvironment()
                .withProperty("banjie.demo", "true")
                .withProperty("banjie.home", "./data")
                .withProperty("server.address", "127.0.0.1");
    }
}
