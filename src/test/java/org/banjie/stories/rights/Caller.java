package org.banjie.stories.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who asks: with a session of their own, with a partner's key, or as nobody. */
public final class Caller {

    private static final Pattern CODE = Pattern.compile("<strong[^>]*>(\\d{6})</strong>");
    private static final Pattern ASKED = Pattern.compile(".*[?&]id=([0-9a-f-]{36}).*");

    public final String name;
    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String key;

    private Caller(String name, int port) {
        this.name = name;
        this.base = "http://127.0.0.1:" + port;
        ask("GET", "/sign-in", null, "");
    }

    static Caller stranger(int port) {
        return stranger("stranger", port);
    }

    static Caller stranger(String name, int port) {
        return new Caller(name, port);
    }

    public static Caller staff(String name, int port, String uid) {
        var caller = new Caller(name, port);
        caller.form("/sign-in/staff", Map.of("uid", uid, "password", "banjie-demo", "return", "/"));
        return caller;
    }

    /** Somebody who is not signed in. */
    public static Caller nobody(String name, int port) {
        return new Caller(name, port);
    }

    public static Caller partner(String name, int port, String key) {
        var caller = new Caller(name, port);
        caller.key = key;
        return caller;
    }

    /** Let in by the code that the administrator of a demonstration reads out. */
    public static Caller applicant(String name, int port, String idNo, String phone, Caller administrator) {
        var asked = Map.of("kind", "PERSON", "number", idNo, "phone", phone, "return", "/my");
        return new Caller(name, port).letIn(asked, administrator);
    }

    /** As {@link #applicant}, whoever acts for an organisation, by its unified social credit code. */
    public static Caller organisation(String name, int port, String code, String phone, Caller administrator) {
        var asked = Map.of("kind", "ORGANISATION", "number", code, "phone", phone, "return", "/my");
        return new Caller(name, port).letIn(asked, administrator);
    }

    /** As {@link #applicant}, somebody of whom nothing is known but a phone. */
    public static Caller phone(String name, int port, String phone, Caller administrator) {
        var asked = Map.of("kind", "PHONE", "number", "", "phone", phone, "return", "/my");
        return new Caller(name, port).letIn(asked, administrator);
    }

    private Caller letIn(Map<String, String> who, Caller administrator) {
        var asked = form("/sign-in/code", who);
        var id = ASKED.matcher(asked.headers().firstValue("Location").orElse(""));
        var code =
                CODE.matcher(administrator.ask("GET", "/access/codes", null, "").body());
        if (!id.matches() || !code.find()) throw new AssertionError("no code for " + name);
        form("/sign-in/code/check", Map.of("id", id.group(1), "code", code.group(1), "return", "/my"));
        return this;
    }

    public HttpResponse<String> form(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return ask("POST", path, "application/x-www-form-urlencoded", body);
    }

    /** Whatever comes back, refusals and ways to the sign-in page too. */
    public HttpResponse<String> ask(String method, String path, String type, String body) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", path.startsWith("/api/") ? "application/json" : "text/html")
                .header("Accept-Language", "zh")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (type != null) request.header("Content-Type", type);
        if (key != null) request.header("Authorization", "Bearer " + key);
        token().forEach(token -> request.header("X-XSRF-TOKEN", token));
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Whatever sort of file there is at that address. */
    HttpResponse<byte[]> look(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", path.startsWith("/api/") ? "*/*" : "text/html,*/*;q=0.5")
                .header("Accept-Language", "zh");
        if (key != null) request.header("Authorization", "Bearer " + key);
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<String> token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(one -> one.getName().endsWith("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .limit(1)
                .toList();
    }
}
