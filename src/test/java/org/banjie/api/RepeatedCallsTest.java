package org.banjie.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.banjie.testing.BanjieTest;
import org.banjie.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A creating call with an Idempotency-Key is carried out once, whatever the caller and the network do. */
@BanjieTest
@Import(RepeatedCallsTest.Counter.class)
class RepeatedCallsTest {

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient db;

    @Autowired
    TestClock clock;

    private final String key = UUID.randomUUID().toString();

    @TestConfiguration(proxyBeanMethods = false)
    @RestController
    static class Counter {

        @Autowired
        JdbcClient db;

        @PostMapping("/api/v1/test/made")
        @Transactional
        public ResponseEntity<Map<String, Object>> make(@RequestBody Map<String, String> body) {
            db.sql("insert into made (what) values (:what)")
                    .param("what", body.get("what"))
                    .update();
            if (body.containsKey("fail")) throw new IllegalStateException("after half of it");
            long count = db.sql("select count(*) from made").query(Long.class).single();
            return ResponseEntity.created(URI.create("/made/" + count)).body(Map.of("count", count, "名", "沪"));
        }
    }

    @BeforeEach
    void nothing_made_yet() {
        db.sql("create table if not exists made (what text)").update();
        db.sql("truncate made").update();
        clock.reset();
    }

    @Test
    void the_same_call_again_gets_the_same_answer_and_makes_nothing() {
        var first = post("admin-1", key, "{\"what\": \"a\"}");
        var again = post("admin-1", key, "{\"what\": \"a\"}");
        assertThat(first.getStatusCode().value()).isEqualTo(201);
        assertThat(again.getStatusCode()).isEqualTo(first.getStatusCode());
        assertThat(again.getBody()).isEqualTo(first.getBody()).contains("沪");
        assertThat(again.getHeaders().getLocation())
                .isEqualTo(first.getHeaders().getLocation());
        assertThat(again.getHeaders().getContentType())
                .isEqualTo(first.getHeaders().getContentType());
        assertThat(made()).isEqualTo(1);
    }

    @Test
    void another_body_under_the_same_key_is_a_conflict() {
        post("admin-1", key, "{\"what\": \"a\"}");
        var other = post("admin-1", key, "{\"what\": \"b\"}");
        assertThat(other.getStatusCode().value()).isEqualTo(409);
        assertThat(other.getBody()).contains("idempotency-key-reused");
        assertThat(made()).isEqualTo(1);
    }

    @Test
    void another_caller_may_use_the_same_key() {
        post("admin-1", key, "{\"what\": \"a\"}");
        assertThat(post("admin-2", key, "{\"what\": \"a\"}").getStatusCode().value())
                .isEqualTo(201);
        assertThat(made()).isEqualTo(2);
    }

    @Test
    void a_call_that_failed_left_nothing_and_may_be_tried_again() {
        assertThat(post("admin-1", key, "{\"what\": \"a\", \"fail\": \"\"}")
                        .getStatusCode()
                        .value())
                .isEqualTo(500);
        assertThat(made()).isZero();
        assertThat(post("admin-1", key, "{\"what\": \"a\"}").getStatusCode().value())
                .isEqualTo(201);
    }

    @Test
    void ten_at_once_make_one_and_are_all_told_the_same() throws Exception {
        var pool = Executors.newFixedThreadPool(10);
        try {
            var calls = IntStream.range(0, 10)
                    .<Callable<String>>mapToObj(
                            i -> () -> post("admin-1", key, "{\"what\": \"a\"}").getBody())
                    .toList();
            var answers = pool.invokeAll(calls);
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(answers.get(0).get()).contains("\"count\":1");
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(made()).isEqualTo(1);
    }

    @Test
    void a_day_later_the_key_is_free_again() {
        post("admin-1", key, "{\"what\": \"a\"}");
        clock.advance(Duration.ofHours(25));
        post("admin-1", key, "{\"what\": \"b\"}");
        assertThat(made()).isEqualTo(2);
    }

    @Test
    void a_key_with_a_blank_is_refused() {
        assertThat(post("admin-1", "a b", "{\"what\": \"a\"}").getStatusCode().value())
                .isEqualTo(422);
    }

    @Test
    void kept_answers_are_sealed() {
        post("admin-1", key, "{\"what\": \"a\"}");
        var kept = db.sql("select answer from api_answer where key = :key")
                .param("key", key)
                .query(byte[].class)
                .single();
        assertThat(new String(kept)).doesNotContain("count");
    }

    private ResponseEntity<String> post(String uid, String key, String body) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.CONTENT_TYPE, "application/json");
        headers.set(RepeatedCalls.HEADER, key);
        return http.withBasicAuth(uid, "banjie-demo")
                .exchange("/api/v1/test/made", HttpMethod.POST, new HttpEntity<>(body, headers), String.class);
    }

    private long made() {
        return db.sql("select count(*) from made").query(Long.class).single();
    }
}
