package org.banjie.testing.story;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a session and no browser: pages as a program reads them. */
public record Visitor(HttpClient http, String base) {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    public static Visitor signedIn(int port, String uid) {
        var http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        var visitor = new Visitor(http, "http://127.0.0.1:" + port);
        var token = TOKEN.matcher(visitor.get("/sign-in"));
        if (!token.find()) throw new AssertionError("no token on the sign-in page");
        visitor.send(HttpRequest.newBuilder(URI.create(visitor.base + "/sign-in/staff"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("uid=%s&password=banjie-demo&_csrf=%s"
                        .formatted(uid, URLEncoder.encode(token.group(1), StandardCharsets.UTF_8)))));
        return visitor;
    }

    public String get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /** Whatever comes back for a page, refusals too: the status and the text. */
    public String answer(String path) {
        return told(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    private String told(HttpRequest.Builder request) {
        try {
            var response = http.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
            return response.statusCode() + " " + response.body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends the form of a page they have read, and gets what comes back, refusals too. */
    public String posts(String path, String page, Map<String, String> fields) {
        var token = TOKEN.matcher(page);
        if (!token.find()) throw new AssertionError("no token on the page");
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", token.group(1));
        var body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return told(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private String send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() >= 400) throw new AssertionError(response.statusCode() + " " + response.uri());
            return response.body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
