package org.banjie.access.applicants;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.banjie.access.applicants.IdentityService.Answer;
import org.banjie.testing.BanjieTest;
import org.banjie.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With an identity service nobody opens an account for somebody else's number; without its answer nobody loses theirs. */
@BanjieTest
class IdentityServiceTest {

    private static final ApplicantIdentity PERSON =
            new ApplicantIdentity(ApplicantKind.PERSON, "310117199001010013", "13800000001");

    @Autowired
    JdbcClient db;

    @Autowired
    Vault vault;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEventPublisher events;

    private HttpServer city;
    private String asked = "";

    @AfterEach
    void tidy() {
        if (city != null) city.stop(0);
        db.sql("delete from applicant_account").update();
    }

    @Test
    void an_account_is_opened_only_when_number_and_phone_belong_together() {
        assertThat(accounts(Answer.SAME).welcomes(PERSON)).isTrue();
        assertThat(accounts(Answer.OTHER).welcomes(PERSON)).isFalse();
        assertThat(accounts(Answer.SILENT).welcomes(PERSON)).isFalse();
    }

    @Test
    void who_has_an_account_signs_in_whatever_the_service_says() {
        accounts(Answer.SAME).signIn(PERSON);
        assertThat(accounts(Answer.SILENT).welcomes(PERSON)).isTrue();
        var another = new ApplicantIdentity(ApplicantKind.PERSON, PERSON.number(), "13900000002");
        assertThat(accounts(Answer.SAME).welcomes(another)).isFalse();
    }

    @Test
    void the_time_it_takes_tells_nobody_who_has_an_account() {
        accounts(Answer.SAME).signIn(PERSON);
        var times = new AtomicInteger();
        IdentityService counted = identity -> {
            times.incrementAndGet();
            return Answer.SAME;
        };
        var asking = new ApplicantAccounts(db, vault, counted, clock, events);
        asking.welcomes(PERSON);
        asking.welcomes(new ApplicantIdentity(ApplicantKind.PERSON, PERSON.number(), "13900000002"));
        asking.welcomes(new ApplicantIdentity(ApplicantKind.PERSON, "310117198802290014", "13900000003"));
        assertThat(times).as("known, known with another phone, unknown").hasValue(3);
    }

    @Test
    void the_service_is_asked_over_http_with_its_key() throws IOException {
        assertThat(calls(200, "{\"same\": true}").says(PERSON)).isEqualTo(Answer.SAME);
        assertThat(asked).contains("Bearer secret", "\"310117199001010013\"", "\"13800000001\"", "\"PERSON\"");
    }

    @Test
    void whatever_is_no_answer_is_none() throws IOException {
        assertThat(calls(200, "{\"same\": false}").says(PERSON)).isEqualTo(Answer.OTHER);
        city.stop(0);
        assertThat(calls(200, "{}").says(PERSON)).isEqualTo(Answer.SILENT);
        city.stop(0);
        assertThat(calls(500, "").says(PERSON)).isEqualTo(Answer.SILENT);
        city.stop(0);
        assertThat(calls(200, "<html>").says(PERSON)).isEqualTo(Answer.SILENT);
        city.stop(0);
        assertThat(new IdentityCalls(URI.create("http://127.0.0.1:1/"), "").says(PERSON))
                .isEqualTo(Answer.SILENT);
    }

    private ApplicantAccounts accounts(Answer answer) {
        return new ApplicantAccounts(db, vault, identity -> answer, clock, events);
    }

    private IdentityCalls calls(int status, String answer) throws IOException {
        city = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        city.createContext("/", exchange -> {
            asked = exchange.getRequestHeaders().getFirst("Authorization")
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            var body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        city.start();
        return new IdentityCalls(
                URI.create("http://127.0.0.1:" + city.getAddress().getPort() + "/"), "secret");
    }
}
