package org.banjie.stories;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Somebody with a session and no browser: pages as a program reads them. */
record Visitor(HttpClient http, String base) {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    static Visitor signedIn(int port, String uid) {
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

    String get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /** Whatever comes back for a page, refusals too: the status and the text. */
    String answer(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html");
        try {
            var response = http.send(request.GET().build(), BodyHandlers.ofString());
            return response.statusCode() + " " + response.body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
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
