package org.banjie.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banjie.testing.BanjieTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestPropertySource;

/** Behind a proxy that speaks TLS: this test stands where the proxy stands. */
@BanjieTest
@TestPropertySource(
        properties = {"banjie.public-url=https://banjie.example.gov.cn", "banjie.trusted-proxies=127.0.0.1,::1"})
class PublicAddressTest {

    @Autowired
    TestRestTemplate http;

    @Test
    void cookies_are_for_this_host_over_tls_alone_and_redirects_name_no_other() {
        var visit = new Visit(http);
        var stranger = visit.get("/worklist");
        assertThat(stranger.getHeaders().getFirst(HttpHeaders.LOCATION)).isEqualTo("/sign-in/staff?return=%2Fworklist");
        assertThat(stranger.getHeaders().getFirst("Strict-Transport-Security")).contains("max-age=31536000");
        visit.signIn("admin-1", "banjie-demo", "/access/codes");
        assertThat(visit.last().getHeaders().getFirst(HttpHeaders.LOCATION)).isEqualTo("/access/codes");
        assertThat(visit.last().getHeaders().get(HttpHeaders.SET_COOKIE))
                .extracting(cookie -> cookie.split("=")[0])
                .containsExactlyInAnyOrder("__Host-BANJIE", "__Host-XSRF-TOKEN", "__Host-BANJIE-DEVICE");
        assertThat(visit.last().getHeaders().get(HttpHeaders.SET_COOKIE))
                .allMatch(cookie -> cookie.contains("; Secure") && cookie.contains("; Path=/"))
                .noneMatch(cookie -> cookie.contains("Domain"));
        assertThat(visit.get("/access/codes").getStatusCode().value()).isEqualTo(200);
    }

    @Test
    void an_error_page_is_told_over_tls_too() {
        var answer = new Visit(http).get("/sign-in/nowhere");
        assertThat(answer.getStatusCode().value()).isEqualTo(404);
        assertThat(answer.getHeaders().getOrDefault(HttpHeaders.SET_COOKIE, List.of()))
                .allMatch(cookie -> cookie.startsWith("__Host-"));
    }

    @Test
    void callers_have_addresses_of_their_own() {
        for (var n = 0; n < 5; n++) assertThat(guess("203.0.113.7")).isEqualTo(401);
        assertThat(guess("203.0.113.7")).isEqualTo(429);
        assertThat(guess("203.0.113.8")).isEqualTo(401);
        assertThat(guess("203.0.113.8, 203.0.113.7"))
                .as("what the caller wrote is not believed")
                .isEqualTo(429);
    }

    private int guess(String from) {
        var headers = new HttpHeaders();
        headers.setBasicAuth("registrar", "guess");
        headers.set("X-Forwarded-For", from);
        return http.exchange("/api/v1/me", HttpMethod.GET, new HttpEntity<>(headers), String.class)
                .getStatusCode()
                .value();
    }
}
