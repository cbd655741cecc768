package org.banjie.api.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.banjie.testing.Json;

/**
 * A partner's program as {@code docs/partners.md} has it written: it looks at the signature over the bytes as they came, does
 * nothing twice, and keeps the newest of each case. It can be away, and come back at the same address.
 */
final class PartnerProgram {

    private final List<JsonNode> done = new CopyOnWriteArrayList<>();
    private final List<String> refused = new CopyOnWriteArrayList<>();
    private final Map<String, JsonNode> seen = new LinkedHashMap<>();
    private volatile String secret;
    private int port;
    private int calls;
    private HttpServer server;

    static PartnerProgram listening() throws IOException {
        var program = new PartnerProgram();
        program.comesBack();
        return program;
    }

    String url() {
        return "http://127.0.0.1:" + port + "/banjie";
    }

    void knows(String its) {
        secret = its;
    }

    /** Nobody answers any more at its address. */
    void goesAway() {
        server.stop(0);
    }

    void comesBack() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        port = server.getAddress().getPort();
        server.createContext("/banjie", this::take);
        server.start();
    }

    /** What it has acted upon, in that order: each piece of news once. */
    List<JsonNode> done() {
        return done;
    }

    /** How often it was called, with what it had already too. */
    int calls() {
        return calls;
    }

    /** Calls it would not believe. */
    List<String> refused() {
        return refused;
    }

    private synchronized void take(HttpExchange call) throws IOException {
        var body = call.getRequestBody().readAllBytes();
        calls++;
        if (!isOurs(call, body)) refused.add(new String(body, StandardCharsets.UTF_8));
        else act(Json.read(new String(body, StandardCharsets.UTF_8)));
        call.sendResponseHeaders(204, -1);
        call.close();
    }

    private void act(JsonNode news) {
        if (seen.putIfAbsent(news.path("id").asText(), news) == null) done.add(news);
    }

    private boolean isOurs(HttpExchange call, byte[] body) {
        var headers = call.getRequestHeaders();
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((headers.getFirst("Banjie-Timestamp") + ".").getBytes(StandardCharsets.UTF_8));
            var expected = "v1=" + HexFormat.of().formatHex(mac.doFinal(body));
            return MessageDigest.isEqual(
                    expected.getBytes(StandardCharsets.UTF_8),
                    headers.getFirst("Banjie-Signature").getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
