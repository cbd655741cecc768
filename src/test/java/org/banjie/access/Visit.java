package org.banjie.access;

import java.net.HttpCookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A person with a browser that keeps cookies and does not follow redirects by itself. */
class Visit {

    private final TestRestTemplate http;
    private final Map<String, String> cookies = new HashMap<>();
    private ResponseEntity<String> last;

    Visit(TestRestTemplate http) {
        this.http = http.withRequestFactorySettings(
                settings -> settings.withRedirects(ClientHttpRequestFactorySettings.Redirects.DONT_FOLLOW));
    }

    /** The same browser with its cookies, sent to another instance of the program. */
    Visit at(TestRestTemplate other) {
        var visit = new Visit(other);
        visit.cookies.putAll(cookies);
        return visit;
    }

    ResponseEntity<String> get(String path) {
        return send(HttpMethod.GET, path, null, new HttpHeaders());
    }

    /** A form with its CSRF field, which is the cookie's value or what the page disguised it as. */
    ResponseEntity<String> post(String path, String... fields) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        for (var i = 0; i < fields.length; i += 2) form.add(fields[i], fields[i + 1]);
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
        if (token() != null) headers.add("X-XSRF-TOKEN", token());
        return send(HttpMethod.POST, path, form, headers);
    }

    /** As htmx or fetch send it. */
    ResponseEntity<String> script(HttpMethod method, String path) {
        var headers = new HttpHeaders();
        headers.add("HX-Request", "true");
        headers.add("X-XSRF-TOKEN", token());
        return send(method, path, null, headers);
    }

    ResponseEntity<String> signIn(String uid, String password, String back) {
        if (token() == null) get("/sign-in");
        return post("/sign-in/staff", "uid", uid, "password", password, "return", back);
    }

    String cookie(String name) {
        return cookies.get(name);
    }

    /** As somebody might who has a host below the same domain. */
    void plant(String name, String value) {
        cookies.put(name, value);
    }

    private String token() {
        return cookies.getOrDefault("__Host-XSRF-TOKEN", cookies.get("XSRF-TOKEN"));
    }

    ResponseEntity<String> last() {
        return last;
    }

    private ResponseEntity<String> send(HttpMethod method, String path, Object body, HttpHeaders headers) {
        headers.setAccept(List.of(path.startsWith("/api/") ? MediaType.APPLICATION_JSON : MediaType.TEXT_HTML));
        headers.add(
                HttpHeaders.COOKIE,
                cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
        last = http.exchange(path, method, new HttpEntity<>(body, headers), String.class);
        for (var header : last.getHeaders().getOrDefault(HttpHeaders.SET_COOKIE, List.of())) {
            HttpCookie.parse(header).forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
        }
        return last;
    }
}
