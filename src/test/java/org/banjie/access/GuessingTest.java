package org.banjie.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.banjie.access.partners.PartnerKeys;
import org.banjie.testing.BanjieTest;
import org.banjie.testing.TestClock;
import org.banjie.testing.story.TwoAdministrators;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Somebody guesses, and who knows the password gets in meanwhile; all of them come from one address. */
@BanjieTest
class GuessingTest {

    @Autowired
    TestRestTemplate http;

    @Autowired
    PartnerKeys keys;

    @Autowired
    TestClock clock;

    @AfterEach
    void forget() {
        clock.reset();
    }

    @Test
    void of_sixty_guesses_at_one_moment_five_are_tried() throws Exception {
        var pool = Executors.newFixedThreadPool(60);
        Callable<Integer> guess = () -> staff("street-leader.310117004", "guess");
        var answers = pool.invokeAll(IntStream.range(0, 60).mapToObj(n -> guess).toList());
        pool.shutdown();
        var tried = 0;
        for (var answer : answers) tried += answer.get() == 401 ? 1 : 0;
        assertThat(tried).isEqualTo(5);
    }

    @Test
    void whoever_uses_up_the_address_keeps_no_colleague_out() {
        for (var n = 0; n < 60; n++) staff("nobody-" + n, "guess");
        assertThat(staff("street-leader.310117001", "banjie-demo")).isEqualTo(200);
        var browser = new Visit(http);
        browser.signIn("street-reviewer.310117001", "banjie-demo", "/worklist");
        assertThat(browser.last().getStatusCode().value()).isEqualTo(302);
    }

    @Test
    void a_browser_that_was_let_in_before_is_let_in_while_somebody_guesses_its_account() {
        var browser = new Visit(http);
        browser.signIn("street-intake.310117001", "banjie-demo", "/worklist");
        browser.post("/sign-out");
        for (var n = 0; n < 10; n++) staff("street-intake.310117001", "guess");
        assertThat(staff("street-intake.310117001", "guess")).isEqualTo(429);
        browser.signIn("street-intake.310117001", "banjie-demo", "/worklist");
        assertThat(browser.last().getStatusCode().value()).isEqualTo(302);
        assertThat(browser.last().getHeaders().getLocation()).hasPath("/worklist");
    }

    @Test
    void a_page_of_another_site_spends_nobodys_tries_at_a_tracking_code() {
        var elsewhere = new HttpHeaders();
        elsewhere.set("Sec-Fetch-Site", "cross-site");
        elsewhere.setAccept(List.of(MediaType.TEXT_HTML));
        for (var n = 0; n < 10; n++) {
            var page = http.exchange(
                    "/tracking/DB-310117102-2026-999998?code=GUESS2345" + n,
                    HttpMethod.GET,
                    new HttpEntity<>(elsewhere),
                    String.class);
            assertThat(page.getBody()).contains("value=\"GUESS2345" + n + "\"");
        }
        assertThat(http.getForEntity("/api/v1/tracking/DB-310117102-2026-999998?code=GUESS23456", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void a_right_key_is_taken_however_many_wrong_ones_came_from_there() {
        var key = TwoAdministrators.key(keys, "大厅终端", Set.of(PartnerAct.READ_CASE), Set.of("assistance"));
        for (var n = 0; n < 60; n++) partner(key.substring(0, 12) + ".guess" + n);
        assertThat(partner("x.guess")).isEqualTo(429);
        assertThat(partner(key)).isEqualTo(200);
        assertThat(staff("street-intake.310117004", "banjie-demo"))
                .as("staff have budgets of their own")
                .isEqualTo(200);
    }

    @Test
    void who_guesses_codes_of_a_case_over_the_api_is_told_how_long_to_wait() {
        for (var n = 0; n < 5; n++) {
            assertThat(tracking().getStatusCode().value()).isEqualTo(404);
        }
        var sixth = tracking();
        assertThat(sixth.getStatusCode().value()).isEqualTo(429);
        assertThat(sixth.getHeaders().getFirst("Retry-After")).isEqualTo("60");
        assertThat(sixth.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private ResponseEntity<String> tracking() {
        return http.getForEntity("/api/v1/tracking/DB-310117102-2026-999999?code=GUESS23456", String.class);
    }

    private int staff(String uid, String password) {
        return http.withBasicAuth(uid, password)
                .getForEntity("/api/v1/me", String.class)
                .getStatusCode()
                .value();
    }

    private int partner(String key) {
        var headers = new HttpHeaders();
        headers.setBearerAuth(key);
        return http.exchange("/api/v1/me", HttpMethod.GET, new HttpEntity<>(headers), String.class)
                .getStatusCode()
                .value();
    }
}
