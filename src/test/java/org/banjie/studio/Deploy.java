package org.banjie.studio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** The Deploy button of a desktop Camunda Modeler. */
public record Deploy(int port, String uid) {

    public HttpResponse<String> send(Map<String, byte[]> files) {
        var body = new ByteArrayOutputStream();
        part(body, "name=\"deployment-name\"", "from the desk".getBytes(StandardCharsets.UTF_8));
        part(body, "name=\"deployment-source\"", "Camunda Modeler".getBytes(StandardCharsets.UTF_8));
        files.forEach((name, bytes) -> part(body, "name=\"" + name + "\"; filename=\"" + name + "\"", bytes));
        body.writeBytes("--desk--\r\n".getBytes(StandardCharsets.UTF_8));
        return call(HttpRequest.newBuilder(address("/deployment/create"))
                .header("Content-Type", "multipart/form-data; boundary=desk")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    public HttpResponse<String> get(String path) {
        return call(HttpRequest.newBuilder(address(path)).GET());
    }

    private HttpResponse<String> call(HttpRequest.Builder request) {
        var pair = Base64.getEncoder().encodeToString((uid + ":banjie-demo").getBytes(StandardCharsets.UTF_8));
        try {
            return HttpClient.newHttpClient()
                    .send(
                            request.header("Authorization", "Basic " + pair).build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + "/engine-rest" + path);
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        body.writeBytes(("--desk\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
