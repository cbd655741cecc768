package org.banjie.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.banjie.testing.BanjieTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;

/** What the door lets through, and what it says to those it does not. */
@BanjieTest
class DoorTest {

    @Autowired
    TestRestTemplate http;

    @Test
    void every_answer_carries_the_strict_policy() {
        var headers = http.getForEntity("/sign-in", String.class).getHeaders();
        assertThat(headers.getFirst("Content-Security-Policy"))
                .contains("script-src 'self';", "style-src 'self';", "img-src 'self' data:;", "font-src 'self';")
                .contains("frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'", "object-src 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("X-Frame-Options")).isEqualTo("DENY");
        assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(headers.getFirst("Cache-Control")).contains("no-store");
    }

    @Test
    void a_person_is_led_to_the_door_and_from_there_back() {
        var answer = new Visit(http).get("/worklist?box=todo");
        assertThat(answer.getStatusCode().value()).isEqualTo(302);
        assertThat(answer.getHeaders().getLocation())
                .hasToString(http.getRootUri() + "/sign-in/staff?return=%2Fworklist%3Fbox%3Dtodo");
    }

    @Test
    void a_script_is_told_that_nobody_is_signed_in() throws Exception {
        var headers = new HttpHeaders();
        headers.add("HX-Request", "true");
        headers.setAccept(List.of(MediaType.TEXT_HTML));
        headers.set("Accept-Language", "en");
        var answer = http.exchange("/worklist", HttpMethod.GET, new HttpEntity<>(headers), JsonNode.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(401);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getBody().get("title").textValue()).isEqualTo("Sign in first");
    }

    @Test
    void nothing_is_done_for_a_form_that_may_come_from_elsewhere() {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("uid", "admin-1");
        form.add("password", "banjie-demo");
        var answer = http.postForEntity("/sign-in/staff", form, JsonNode.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(403);
        assertThat(answer.getBody().get("type").textValue()).endsWith("csrf");
    }

    @Test
    void a_stranger_gets_no_session() {
        assertThat(http.getForEntity("/sign-in", String.class).getHeaders().get("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith("BANJIE="));
    }

    @Test
    void nobody_is_sent_to_another_site_after_signing_in() {
        var visit = new Visit(http);
        var page = visit.get("/sign-in?return=https://elsewhere.example/").getBody();
        assertThat(page).contains("name=\"return\" value=\"/\"").doesNotContain("elsewhere.example/\" ");
        visit.signIn("admin-1", "banjie-demo", "//elsewhere.example/x");
        assertThat(visit.last().getHeaders().getLocation()).hasToString(http.getRootUri() + "/");
    }

    @Test
    void signing_in_changes_the_session_and_the_token() {
        var visit = new Visit(http);
        visit.get("/sign-in");
        visit.signIn("admin-1", "banjie-demo", "/access/codes");
        var session = visit.cookie("BANJIE");
        var token = visit.cookie("XSRF-TOKEN");
        visit.signIn("admin-2", "banjie-demo", "/access/codes");
        assertThat(visit.cookie("BANJIE")).isNotEqualTo(session);
        assertThat(visit.cookie("XSRF-TOKEN")).isNotEqualTo(token);
        assertThat(visit.last().getHeaders().get("Set-Cookie"))
                .anyMatch(cookie ->
                        cookie.startsWith("BANJIE=") && cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    }

    @Test
    void a_script_of_an_old_page_works_on_after_signing_in_anew() {
        var visit = new Visit(http);
        visit.get("/sign-in");
        visit.signIn("admin-1", "banjie-demo", "/");
        visit.signIn("admin-1", "banjie-demo", "/");
        // a script reads the cookie when it sends, not when its page was made
        assertThat(visit.script(HttpMethod.POST, "/sign-out").getStatusCode().value())
                .isEqualTo(302);
    }

    @Test
    void health_is_for_everybody_and_figures_for_monitoring() {
        assertThat(http.getForEntity("/actuator/health/readiness", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(http.getForEntity("/actuator/prometheus", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
        assertThat(http.withBasicAuth("auditor", "banjie-demo")
                        .getForEntity("/actuator/prometheus", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        // tests run without the registry behind it, so it is let through to where there is nothing
        assertThat(http.withBasicAuth("metrics", "banjie-demo")
                        .getForEntity("/actuator/prometheus", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }
}
