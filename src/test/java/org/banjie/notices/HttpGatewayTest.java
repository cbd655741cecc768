package org.banjie.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.banjie.refusal.StartRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpGatewayTest {

    private final AtomicReference<String> body = new AtomicReference<>();
    private final AtomicReference<String> authorization = new AtomicReference<>();
    private HttpServer service;
    private int answer = 202;

    @BeforeEach
    void a_message_service() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/sms", exchange -> {
            body.set(new String(exchange.getRequestBody().readAllBytes(), "UTF-8"));
            authorization.set(exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        service.start();
    }

    @AfterEach
    void closes() {
        service.stop(0);
    }

    @Test
    void a_message_is_posted_with_its_id() throws IOException {
        UUID id = UUID.randomUUID();
        gateway().send(id, "13812345678", "您的申请“已受理”");
        var json = new ObjectMapper().readTree(body.get());
        assertThat(json.get("id").asText()).isEqualTo(id.toString());
        assertThat(json.get("phone").asText()).isEqualTo("13812345678");
        assertThat(json.get("text").asText()).isEqualTo("您的申请“已受理”");
        assertThat(authorization.get()).isEqualTo("Bearer x");
    }

    @Test
    void any_other_answer_means_not_taken() {
        answer = 503;
        assertThatThrownBy(() -> gateway().send(UUID.randomUUID(), "1", "x")).hasMessageContaining("503");
    }

    @Test
    void a_service_that_is_not_there_means_not_taken() {
        service.stop(0);
        assertThatThrownBy(() -> gateway().send(UUID.randomUUID(), "1", "x")).isInstanceOf(RuntimeException.class);
    }

    @Test
    void an_address_that_is_none_stops_the_start() {
        assertThatThrownBy(() -> new Gateways().messageGateway("pigeon", "", false))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("pigeon");
    }

    private HttpGateway gateway() {
        return new HttpGateway(
                URI.create("http://127.0.0.1:" + service.getAddress().getPort() + "/sms"), "x");
    }
}
