package org.banjie.api.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.banjie.access.PartnerAct;
import org.banjie.access.partners.PartnerKeys;
import org.banjie.background.Shift;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.banjie.testing.story.TwoAdministrators;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A partner's program that is told, does not answer, and asks again. */
class WebhooksStoryTest extends Story {

    private record Heard(String id, String time, String signature, String body) {}

    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private HttpServer program;
    private ApiClient partner;
    private String key;
    private int answer = 200;

    @Autowired
    PartnerKeys keys;

    @Autowired
    Sending sending;

    @Autowired
    Deliveries deliveries;

    @Autowired
    WebhookErrands errands;

    @Autowired
    ObjectMapper json;

    @BeforeEach
    void a_program_of_a_partner() throws IOException {
        program = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        program.createContext("/news", exchange -> {
            var headers = exchange.getRequestHeaders();
            heard.add(new Heard(
                    headers.getFirst("Banjie-Delivery"),
                    headers.getFirst("Banjie-Timestamp"),
                    headers.getFirst("Banjie-Signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            var said = "x".repeat(200_000).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer, said.length);
            try (var out = exchange.getResponseBody()) {
                out.write(said);
            } catch (IOException hungUp) {
                exchange.close();
            }
        });
        program.createContext("/elsewhere", exchange -> {
            heard.add(new Heard("followed", "", "", ""));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        program.start();
    }

    @AfterEach
    void ends() {
        program.stop(0);
        keys.withdraw(TwoAdministrators.FIRST, key.substring(0, key.indexOf('.')));
    }

    @Test
    void a_partner_is_told_signed_tried_again_and_told_once_more() throws IOException {
        var hook = toldAt();
        var caseNo = filed();
        send();
        assertThat(heard).as("it knows itself what it has filed").isEmpty();

        answer = 302;
        partner.post("/cases/" + caseNo + "/withdraw", Map.of());
        timeline.settle();
        send();
        assertThat(heard).as("no redirect is followed").hasSize(1);
        send();
        assertThat(heard).as("the next try waits").hasSize(1);

        answer = 200;
        clock.advance(Duration.ofMinutes(2));
        send();
        assertThat(heard).hasSize(2);
        assertThat(heard.get(1).id()).isEqualTo(heard.get(0).id());
        isTrue(heard.get(1), hook.path("secret").asText(), caseNo);

        var again = partner.post(
                "/webhooks/" + hook.path("id").asText() + "/replay", Map.of("from", "2026-01-01T00:00:00+08:00"));
        assertThat(again.json().path("count").asInt()).isEqualTo(1);
        send();
        assertThat(heard).hasSize(3);
        assertThat(heard.get(2).id()).isEqualTo(heard.get(0).id());
    }

    @Test
    void what_is_given_up_waits_for_an_administrator_who_has_it_sent_again() {
        toldAt();
        var caseNo = filed();
        answer = 500;
        partner.post("/cases/" + caseNo + "/withdraw", Map.of());
        timeline.settle();
        for (var tried = 0; tried < 12; tried++) {
            send();
            clock.advance(Duration.ofHours(1));
        }
        assertThat(heard).hasSize(10);
        assertThat(as("admin-1").get("/webhooks").status()).isEqualTo(403);
        assertThat(errands()).contains("api.errand.webhooks");
        answer = 204;
        var failed = deliveries.page(Delivery.State.FAILED, 0, Set.of(), 10).stream()
                .filter(one -> one.caseNo().equals(caseNo))
                .findFirst()
                .orElseThrow();
        assertThat(failed.answer()).startsWith("500 x").hasSizeLessThan(210);
        deliveries.again(failed.id(), Set.of());
        send();
        assertThat(heard).hasSize(11);
        assertThat(errands()).doesNotContain("api.errand.webhooks");
    }

    private List<String> errands() {
        return errands.of(TwoAdministrators.FIRST, Locale.CHINA).stream()
                .map(errand -> errand.name())
                .toList();
    }

    private void isTrue(Heard one, String secret, String caseNo) throws IOException {
        assertThat(NewsSignature.of(secret, Long.parseLong(one.time()), one.body()))
                .isEqualTo(one.signature());
        var body = json.readTree(one.body());
        assertThat(body.path("event").asText()).isEqualTo("withdrawn");
        assertThat(body.path("caseNo").asText()).isEqualTo(caseNo);
        assertThat(body.path("id").asText()).isEqualTo(one.id());
        assertThat(partner.get(body.path("href").asText().substring("/api/v1".length()))
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo(body.path("status").asText())
                .isEqualTo("WITHDRAWN");
        assertThat(one.body()).doesNotContain("网孔甲", "13800000000");
    }

    /** The answer to setting an address. */
    private JsonNode toldAt() {
        key = TwoAdministrators.key(keys, "消息门户", Set.of(PartnerAct.values()), Set.of("assistance"));
        partner = ApiClient.partner(port, key);
        var refused = partner.post("/webhooks", Map.of("url", "https://192.168.0.9/"));
        assertThat(refused.status()).isEqualTo(422);
        return partner.post(
                        "/webhooks",
                        Map.of("url", "http://127.0.0.1:" + program.getAddress().getPort() + "/news"))
                .json();
    }

    private String filed() {
        var family = Household.of(1, "900").with(Citizens::born);
        family.member(0).put("name", "网孔甲");
        return partner.post("/cases", family.application(VILLAGE))
                .json()
                .path("caseNo")
                .asText();
    }

    private void send() {
        while (sending.piece(Shift.OPEN)) assertThat(heard).hasSizeLessThan(100);
    }
}
