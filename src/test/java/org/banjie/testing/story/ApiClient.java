package org.banjie.testing.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A partner system's client: knows the address, an account and {@code api.md}, nothing of the inside. */
public class ApiClient {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String base;
    private final String authorization;

    public ApiClient(int port, String uid) {
        this("Basic " + Base64.getEncoder().encodeToString((uid + ":banjie-demo").getBytes()), port);
    }

    private ApiClient(String authorization, int port) {
        this.base = "http://127.0.0.1:" + port + "/api/v1";
        this.authorization = authorization;
    }

    /** A partner system with its key. */
    public static ApiClient partner(int port, String key) {
        return new ApiClient("Bearer " + key, port);
    }

    /** Somebody who has not signed in. */
    public static ApiClient stranger(int port) {
        return new ApiClient(null, port);
    }

    /** What came back: the HTTP status and the JSON, missing when there was none. */
    public record Reply(int status, JsonNode json) {

        public boolean ok() {
            return status < 300;
        }
    }

    public Reply get(String path) {
        return send(request(path).GET());
    }

    /** The bytes of a file. */
    public byte[] file(String path) {
        return bytes(request(path).GET()).body();
    }

    /** The status of a page beside the API. */
    public int page(String path) {
        var address = URI.create(base.replace("/api/v1", "") + path);
        return bytes(HttpRequest.newBuilder(address).GET()).statusCode();
    }

    public Reply post(String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.valueToTree(body).toString())));
    }

    public Reply put(String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JSON.valueToTree(body).toString())));
    }

    /** A call that may be repeated: the same key gives the same answer. */
    public Reply once(String path, Object body, String key) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(JSON.valueToTree(body).toString())));
    }

    public Reply post(String path) {
        return send(request(path).POST(BodyPublishers.noBody()));
    }

    public Reply upload(String path, String filename, byte[] content) {
        return file("PUT", path, filename, content);
    }

    /** A file that makes something new. */
    public Reply sendFile(String path, String filename, byte[] content) {
        return file("POST", path, filename, content);
    }

    /** A body of any sort. @param etag what it was called when it was read; null for whatever it is now */
    public Reply put(String path, String type, byte[] body, String etag) {
        var request = request(path).header("Content-Type", type).PUT(BodyPublishers.ofByteArray(body));
        return send(etag == null ? request : request.header("If-Match", etag));
    }

    /** A body of any sort that makes something new. */
    public Reply bring(String path, String type, byte[] body) {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    public Reply delete(String path) {
        return send(request(path).DELETE());
    }

    /** A file as the caller wants it. */
    public HttpResponse<byte[]> file(String path, String type) {
        return bytes(request(path).header("Accept", type).GET());
    }

    private Reply file(String method, String path, String filename, byte[] content) {
        var boundary = "----banjie";
        var head = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                .formatted(boundary, filename);
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .method(
                        method,
                        BodyPublishers.concat(
                                BodyPublishers.ofString(head),
                                BodyPublishers.ofByteArray(content),
                                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"))));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Accept-Language", "zh");
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    private static Reply send(HttpRequest.Builder request) {
        var response = bytes(request);
        try {
            return new Reply(response.statusCode(), parse(new String(response.body(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpResponse<byte[]> bytes(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode parse(String body) throws IOException {
        return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
    }
}
