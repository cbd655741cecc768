package org.banjie.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Whatever a stranger or a clerk sends to any address of the program, known or new: it is answered, never broken by. */
@TestPropertySource(properties = "a.program.of.its.own=odd-input")
class OddInputTest extends Story {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> VALUES = List.of(
            "\u0000",
            "a\u0000b\u0007",
            "+999999999-12-31",
            "-999999999-01-01T00:00:00Z",
            "0001-01-01",
            "9999-12-31",
            "99999999999999999999999999",
            "-9223372036854775808",
            "1E999999999",
            "字".repeat(6000));

    private static final List<String> STRANGE_ENOUGH = List.of("a\u0000b\u0007", "1E999999999");

    private static final List<String> TYPES =
            List.of("text/plain", "application/xml", "application/octet-stream", "multipart/form-data", "image/png");

    /** An address whose answer has no end, and what would move the clock or end the session of this test. */
    private static final Set<String> LEFT_OUT = Set.of("/error", "/sign-out", "/access/sessions/end-others");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private final AtomicInteger sent = new AtomicInteger();
    private final Map<String, Set<String>> broken = new TreeMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private String caseNo;

    @Test
    void nothing_that_is_sent_breaks_an_address() throws Exception {
        caseNo = files(Household.of(3, "900"));
        var stranger = new Sender(false);
        var clerk = new Sender(true);
        var handlers = 0;
        for (var entry : mapping.getHandlerMethods().entrySet()) {
            if (isEndless(entry.getValue())) continue;
            // what was typed waits in the session for a next page that is never asked for here
            if (++handlers % 25 == 0) clerk = new Sender(true);
            send(stranger, entry.getKey(), entry.getValue());
            send(clerk, entry.getKey(), entry.getValue());
        }
        System.out.println("odd input: %d requests to %d handlers, answers %s, broken %s"
                .formatted(sent.get(), mapping.getHandlerMethods().size(), statuses, broken.size()));
        broken.forEach((handler, how) -> System.out.println("BROKEN " + handler + " " + how));
        assertThat(broken).isEmpty();
        assertThat(sent.get()).isGreaterThan(1000);
    }

    private static boolean isEndless(HandlerMethod handler) {
        return SseEmitter.class.isAssignableFrom(handler.getMethod().getReturnType());
    }

    private void send(Sender sender, RequestMappingInfo info, HandlerMethod handler) throws Exception {
        var methods = info.getMethodsCondition().getMethods().isEmpty()
                ? Set.of(RequestMethod.GET)
                : info.getMethodsCondition().getMethods();
        for (var pattern : info.getPatternValues()) {
            if (LEFT_OUT.contains(pattern) || pattern.contains("clock")) continue;
            for (var method : methods) tryAll(sender, method.name(), pattern, handler);
        }
    }

    private void tryAll(Sender sender, String method, String pattern, HandlerMethod handler) throws Exception {
        var names = parameters(handler);
        var hasBody = !method.equals("GET") && !method.equals("HEAD");
        for (var value : sender.values(handler)) {
            var shown = value.length() > 40 ? "long" : URLEncoder.encode(value, StandardCharsets.UTF_8);
            var path = filled(pattern, null);
            var query = query(names, value);
            var body = hasBody ? body(handler, value) : null;
            var asForm = hasBody && body == null;
            if (!names.isEmpty() && !asForm) {
                sender.send(handler, method, path + "?" + query, null, null, "query " + shown);
            }
            if (pattern.contains("{")) {
                sender.send(handler, method, filled(pattern, value), null, null, "path " + shown);
            }
            if (!hasBody) continue;
            if (body != null) sender.send(handler, method, path, "application/json", body, "json " + shown);
            else {
                sender.send(handler, method, path, "application/x-www-form-urlencoded", query, "form " + shown);
                // the parts of a form are read by one and the same reader, whatever stands in them
                if (pattern.startsWith("/api/") || !STRANGE_ENOUGH.contains(value)) continue;
                sender.send(
                        handler,
                        method,
                        path,
                        "multipart/form-data; boundary=x",
                        multipart(names, value),
                        "parts " + shown);
            }
        }
        if (!hasBody) return;
        for (var type : TYPES) sender.send(handler, method, filled(pattern, null), type, "a b", type);
    }

    /** A place in an address, with what it has to look like: {year:\\d{4}}. */
    private static final String PLACE = "\\{(?:[^{}]|\\{[^{}]*})*}";

    private String filled(String pattern, String value) {
        if (value == null) {
            return pattern.replaceAll("\\{(no|caseNo)}", caseNo)
                    .replaceAll("\\{year[^{}]*(\\{[^{}]*})?}", "2026")
                    .replaceAll(PLACE, "1");
        }
        return pattern.replaceAll(
                PLACE, URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    private static Set<String> parameters(HandlerMethod handler) {
        var names = new LinkedHashSet<String>();
        for (var parameter : handler.getMethodParameters()) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            if (parameter.hasParameterAnnotation(PathVariable.class)) continue;
            if (parameter.hasParameterAnnotation(RequestBody.class)) continue;
            if (MultipartFile.class.isAssignableFrom(parameter.getParameterType())) continue;
            if (parameter.hasParameterAnnotation(RequestParam.class)) names.add(name(parameter));
            else if (parameter.getParameterType().isRecord()) {
                Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .forEach(one -> names.add(one.getName()));
            }
        }
        return names;
    }

    /** Nothing but choices and keys, which Spring turns away before anybody of ours reads them. */
    private static boolean takesOneOfAFew(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(one -> one.hasParameterAnnotation(PathVariable.class)
                        || one.hasParameterAnnotation(RequestParam.class)
                        || one.hasParameterAnnotation(RequestBody.class)
                        || one.getParameterType().isRecord())
                .map(MethodParameter::getParameterType)
                .allMatch(type -> type.isEnum() || type == UUID.class || type == boolean.class);
    }

    private static String name(MethodParameter parameter) {
        var given = parameter.getParameterAnnotation(RequestParam.class).value();
        return given.isEmpty() ? parameter.getParameterName() : given;
    }

    private static String query(Set<String> names, String value) {
        var all = new ArrayList<String>();
        for (var name : names) all.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        return String.join("&", all);
    }

    private static String multipart(Set<String> names, String value) {
        var parts = new StringBuilder();
        for (var name : names) {
            parts.append("--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value));
        }
        parts.append(
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\u0007b.png\"\r\n\r\n%PDF-\r\n");
        return parts.append("--x--\r\n").toString();
    }

    /** What the handler takes as JSON, every text and number of it that value; null when it takes none. */
    private static String body(HandlerMethod handler, String value) throws IOException {
        for (var parameter : handler.getMethodParameters()) {
            if (!parameter.hasParameterAnnotation(RequestBody.class)) continue;
            return JSON.writeValueAsString(made(parameter.getParameterType(), value, 4))
                    .replace("\"1E999999999\"", "1E999999999")
                    .replace("\"99999999999999999999999999\"", "99999999999999999999999999");
        }
        return null;
    }

    private static JsonNode made(Class<?> type, String value, int depth) {
        if (type.isRecord() && depth > 0) {
            var made = JSON.createObjectNode();
            for (var one : type.getRecordComponents()) made.set(one.getName(), made(one.getType(), value, depth - 1));
            return made;
        }
        var isList = List.class.isAssignableFrom(type) || type.isArray();
        if (isList) return JSON.createArrayNode().add(value);
        if (Map.class.isAssignableFrom(type) || JsonNode.class.isAssignableFrom(type)) {
            return JSON.createObjectNode().put("name", value).put(value, value);
        }
        return JSON.getNodeFactory().textNode(value);
    }

    /** Somebody with or without a session. */
    private final class Sender {

        private final CookieManager cookies = new CookieManager();
        private final HttpClient http =
                HttpClient.newBuilder().cookieHandler(cookies).build();
        private final String who;

        Sender(boolean clerk) throws Exception {
            who = clerk ? "clerk" : "stranger";
            get("/sign-in");
            if (!clerk) return;
            var form = "uid=street-intake.%s&password=banjie-demo".formatted(STREET);
            send(null, "POST", "/sign-in/staff", "application/x-www-form-urlencoded", form, "sign in");
            assertThat(get("/worklist")).isEqualTo(200);
        }

        /** A stranger stands before the door, which looks at all values alike; and what is none of a few is turned away alike. */
        List<String> values(HandlerMethod handler) {
            return who.equals("clerk") && !takesOneOfAFew(handler) ? VALUES : STRANGE_ENOUGH;
        }

        private int get(String path) throws Exception {
            var request = HttpRequest.newBuilder(address(path))
                    .header("Accept", "text/html")
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode();
        }

        void send(HandlerMethod handler, String method, String path, String type, String body, String how)
                throws Exception {
            var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
            var request = HttpRequest.newBuilder(address(path))
                    .timeout(Duration.ofSeconds(30))
                    .method(method, content)
                    .header("Accept", path.startsWith("/api/") ? "application/json" : "text/html");
            token().ifPresent(token -> request.header("X-XSRF-TOKEN", token));
            if (type != null) request.header("Content-Type", type);
            var status = http.send(request.build(), BodyHandlers.discarding()).statusCode();
            sent.incrementAndGet();
            statuses.merge(status, 1, Integer::sum);
            if (status < 500) return;
            var name = handler == null ? path : method + " " + handler.getShortLogMessage();
            broken.computeIfAbsent(name, one -> new LinkedHashSet<>()).add(who + " " + how + " " + status);
        }

        private Optional<String> token() {
            return cookies.getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().endsWith("XSRF-TOKEN"))
                    .map(HttpCookie::getValue)
                    .findFirst();
        }

        private URI address(String path) {
            return URI.create("http://127.0.0.1:" + port + path.replace("|", "%7C"));
        }
    }
}
