package org.banjie.notices;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** Posts {@code {"id", "phone", "text"}} as JSON to the bureau's message service; any 2xx means that it was taken. */
class HttpGateway implements MessageGateway {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ObjectMapper json = new ObjectMapper();
    private final URI address;
    private final String key;

    /** @param key sent as bearer token; blank for none */
    HttpGateway(URI address, String key) {
        this.address = address;
        this.key = key;
    }

    @Override
    public void send(UUID id, String phone, String text) {
        try {
            var answer = http.send(request(id, phone, text), HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException("the message service answered " + answer.statusCode());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while sending", e);
        }
    }

    private HttpRequest request(UUID id, String phone, String text) throws JsonProcessingException {
        var body = json.writeValueAsString(Map.of("id", id, "phone", phone, "text", text));
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return (key.isBlank() ? request : request.header("Authorization", "Bearer " + key)).build();
    }
}
