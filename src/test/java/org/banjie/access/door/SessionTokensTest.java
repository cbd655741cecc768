package org.banjie.access.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.file.Path;
import org.banjie.embedded.postgres.Cluster;
import org.banjie.testing.TestCluster;
import org.banjie.vault.OwnVault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

/** A token holds for the session it was made for, and nobody else can make one. */
class SessionTokensTest {

    @TempDir
    Path home;

    private final MockHttpSession mine = new MockHttpSession();
    private final MockHttpSession another = new MockHttpSession();
    private SessionTokens tokens;

    @BeforeEach
    void a_vault_of_its_own() {
        var cluster = TestCluster.running();
        var db = JdbcClient.create(
                new DriverManagerDataSource(cluster.url(cluster.migratedDatabase()), Cluster.USER, cluster.password()));
        tokens = new SessionTokens(OwnVault.in(home, db));
    }

    @Test
    void a_cookie_somebody_set_in_a_persons_browser_does_not_hold() {
        assertThat(holds("00000000-0000-0000-0000-000000000000", mine)).isFalse();
        assertThat(holds("A".repeat(64), mine)).isFalse();
        assertThat(holds(made(another), mine)).as("of a session of their own").isFalse();
        assertThat(holds(made(null), mine)).as("of a stranger").isFalse();
        assertThat(holds(made(mine), mine)).isTrue();
    }

    @Test
    void without_a_session_any_of_ours_holds_and_no_other() {
        assertThat(holds(made(mine), null)).as("the session ended meanwhile").isTrue();
        assertThat(holds(made(null), null)).isTrue();
        assertThat(holds("A".repeat(64), null)).isFalse();
        assertThat(holds("", null)).isFalse();
    }

    @Test
    void over_tls_no_other_host_can_set_the_cookie() {
        var request = request(null);
        request.setSecure(true);
        var response = new MockHttpServletResponse();
        tokens.saveToken(tokens.generateToken(request), request, response);
        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("__Host-XSRF-TOKEN=")
                .contains("; Path=/", "; Secure", "; SameSite=Lax")
                .doesNotContain("Domain", "HttpOnly");
    }

    private String made(MockHttpSession session) {
        return tokens.generateToken(request(session)).getToken();
    }

    private boolean holds(String token, MockHttpSession session) {
        var request = request(session);
        request.setCookies(new Cookie("XSRF-TOKEN", token));
        return tokens.loadToken(request) != null;
    }

    private static MockHttpServletRequest request(MockHttpSession session) {
        var request = new MockHttpServletRequest();
        if (session != null) request.setSession(session);
        return request;
    }
}
