package org.banjie.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmsGatewayTest {

    private final AtomicReference<String> body = new AtomicReference<>();
    private final AtomicReference<Headers> headers = new AtomicReference<>();
    private final CountDownLatch silence = new CountDownLatch(1);
    private HttpServer service;
    private int answer = 202;

    @BeforeEach
    void a_message_service() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/sms", exchange -> {
            body.set(new String(exchange.getRequestBody().readAllBytes(), "UTF-8"));
            headers.set(exchange.getRequestHeaders());
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        service.createContext("/elsewhere", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        service.createContext("/silent", exchange -> {
            try {
                silence.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        service.start();
    }

    @AfterEach
    void closes() {
        silence.countDown();
        service.stop(0);
    }

    @Test
    void a_message_is_posted_with_its_id_and_the_key() throws IOException {
        var id = UUID.randomUUID();
        gateway("/sms", "x").send(id, "13812345678", "您的申请“已受理”");
        var json = new ObjectMapper().readTree(body.get());
        assertThat(json.get("id").asText()).isEqualTo(id.toString());
        assertThat(json.get("phone").asText()).isEqualTo("13812345678");
        assertThat(json.get("text").asText()).isEqualTo("您的申请“已受理”");
        assertThat(headers.get().getFirst("Authorization")).isEqualTo("Bearer x");
        assertThat(headers.get().getFirst("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void without_a_key_no_empty_one_is_sent() {
        gateway("/sms", " ").send(UUID.randomUUID(), "1", "x");
        assertThat(headers.get()).doesNotContainKey("Authorization");
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 503})
    void any_other_answer_means_not_taken(int status) {
        answer = status;
        assertThatThrownBy(() -> gateway("/sms", "x").send(UUID.randomUUID(), "1", "x"))
                .isInstanceOf(SmsNotTaken.class)
                .hasMessageContaining(Integer.toString(status));
    }

    @Test
    void a_service_that_is_not_there_means_not_taken() {
        service.stop(0);
        assertThatThrownBy(() -> gateway("/sms", "x").send(UUID.randomUUID(), "1", "x"))
                .isInstanceOf(SmsNotTaken.class);
    }

    @Test
    void nobody_waits_longer_than_was_said_for_one_that_is_silent() {
        assertThatThrownBy(() -> gateway("/silent", "x").send(UUID.randomUUID(), "1", "x"))
                .isInstanceOf(SmsNotTaken.class);
    }

    private SmsGateway gateway(String path, String key) {
        var address = URI.create("http://127.0.0.1:" + service.getAddress().getPort() + path);
        return new SmsGateway(address, key, Duration.ofSeconds(1));
    }
}
