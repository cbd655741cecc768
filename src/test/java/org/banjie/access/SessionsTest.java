package org.banjie.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.banjie.testing.BanjieTest;
import org.banjie.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** How long a session lasts, and what can be sent in its name. */
@BanjieTest
class SessionsTest {

    @Autowired
    TestRestTemplate http;

    @Autowired
    TestClock clock;

    private Visit visit;

    @BeforeEach
    void somebody_is_signed_in() {
        visit = new Visit(http);
        visit.signIn("district-approver", "banjie-demo", "/worklist");
    }

    @AfterEach
    void back() {
        clock.reset();
    }

    @Test
    void after_half_a_day_one_signs_in_anew_however_much_was_done() {
        for (var hour = 0; hour < 12; hour++) {
            assertThat(page(visit)).isEqualTo(200);
            clock.advance(Duration.ofHours(1));
        }
        assertThat(page(visit)).isEqualTo(200);
        clock.advance(Duration.ofSeconds(1));
        assertThat(page(visit)).isEqualTo(302);
        assertThat(visit.last().getHeaders().getLocation()).hasPath("/sign-in");
    }

    @Test
    void whoever_left_a_session_open_elsewhere_ends_it_from_here() {
        var elsewhere = new Visit(http);
        elsewhere.signIn("district-approver", "banjie-demo", "/worklist");
        var colleague = new Visit(http);
        colleague.signIn("auditor", "banjie-demo", "/worklist");
        clock.advance(Duration.ofSeconds(1));
        visit.post("/access/sessions/end-others");
        assertThat(visit.last().getStatusCode().value()).isEqualTo(302);
        assertThat(page(elsewhere)).isEqualTo(302);
        assertThat(page(colleague)).isEqualTo(200);
        assertThat(visit.get("/access/sessions").getBody()).contains("其他设备上的登录已经退出");
        elsewhere.signIn("district-approver", "banjie-demo", "/worklist");
        assertThat(page(elsewhere)).as("signed in anew").isEqualTo(200);
    }

    @Test
    void a_clock_put_back_lets_everybody_in_again() {
        clock.advance(Duration.ofHours(1));
        visit.post("/access/sessions/end-others");
        clock.reset();
        visit.signIn("district-approver", "banjie-demo", "/worklist");
        assertThat(page(visit)).isEqualTo(200);
    }

    @Test
    void a_token_planted_in_the_browser_sends_nothing_in_the_persons_name() {
        visit.plant("XSRF-TOKEN", "7f1fdaa4-0a2b-4d8c-a8a9-d2d8b3b3a001");
        assertThat(visit.post("/access/sessions/end-others").getStatusCode().value())
                .isEqualTo(403);
        var thief = new Visit(http);
        thief.get("/sign-in");
        visit.plant("XSRF-TOKEN", thief.cookie("XSRF-TOKEN"));
        assertThat(visit.post("/access/sessions/end-others").getStatusCode().value())
                .isEqualTo(403);
    }

    @Test
    void the_page_of_errors_is_no_page() {
        assertThat(new Visit(http).get("/error").getStatusCode().value()).isEqualTo(404);
    }

    private static int page(Visit visit) {
        return visit.get("/access/sessions").getStatusCode().value();
    }
}
