package org.banjie.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.banjie.testing.browser.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The browser's half of {@code forms/cases.json}; the server's is {@link FormCasesTest}. */
class FormCasesInBrowserTest {

    @RegisterExtension
    static final Browser browser = new Browser();

    private static final Path APP = Path.of("target/classes/static/app");
    private static final Path HARNESS = Path.of("src/test/resources/forms/cases.js");

    private static HttpServer pages;

    @BeforeAll
    static void serve() throws IOException {
        pages = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        pages.createContext("/", exchange -> answer(exchange, "text/html", page().getBytes(StandardCharsets.UTF_8)));
        pages.createContext("/cases.js", exchange -> answer(exchange, "text/javascript", Files.readAllBytes(HARNESS)));
        pages.createContext("/app/", exchange -> answer(exchange, type(exchange), built(exchange)));
        pages.createContext("/taken", exchange -> answer(exchange, "application/json", "{}".getBytes()));
        pages.createContext("/api/", exchange -> answer(exchange, "application/json", "[]".getBytes()));
        pages.start();
    }

    @AfterAll
    static void stop() {
        pages.stop(0);
    }

    @Test
    void the_viewer_finds_errors_where_the_server_does() {
        var rows = FormCase.all().filter(FormCase::browser).toList();
        assertThat(differences(rows)).isEmpty();
    }

    @Test
    void where_the_table_says_they_differ_they_differ() {
        var rows = FormCase.all().filter(row -> !row.browser()).toList();
        assertThat(differences(rows)).hasSameSizeAs(rows);
    }

    @Test
    void the_viewer_takes_every_shipped_form_as_a_partner_fills_it_in() throws IOException {
        var rows =
                ShippedFormsTest.forms().map(FormCasesInBrowserTest::filledIn).toList();
        assertThat(differences(rows)).isEmpty();
    }

    private static FormCase filledIn(Path file) {
        var schema = ShippedFormsTest.read(file);
        var nothing = Desk.JSON.createObjectNode();
        var lists = GenericClient.lists(schema.json());
        return new FormCase(schema.id(), schema.json(), lists, GenericClient.answers(schema.json()), nothing, true);
    }

    private static List<String> differences(List<FormCase> rows) {
        var found = found(rows);
        var differences = new ArrayList<String>();
        for (var i = 0; i < rows.size(); i++) {
            var expected = rows.get(i).expectedPaths();
            if (!found.get(i).equals(expected)) {
                differences.add("%s: server %s, browser %s".formatted(rows.get(i), expected, found.get(i)));
            }
        }
        return differences;
    }

    private static List<Set<String>> found(List<FormCase> rows) {
        var page = browser.open("http://127.0.0.1:" + pages.getAddress().getPort() + "/");
        var cases = Desk.JSON.createArrayNode();
        rows.forEach(row -> cases.addObject().setAll(row.asJson()));
        var script = "([cases, today]) => allErringPaths(JSON.parse(cases), today).then(JSON.stringify)";
        var answer = Desk.json((String) page.evaluate(script, List.of(cases.toString(), "2026-02-09")));
        var found = new ArrayList<Set<String>>();
        for (var paths : answer) found.add(texts(paths));
        return found;
    }

    private static Set<String> texts(JsonNode array) {
        var texts = new TreeSet<String>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** The island as Vite built it for the pages, and the harness beside it. */
    private static String page() throws IOException {
        var island = Desk.json(Files.readString(APP.resolve(".vite/manifest.json")))
                .path("src/form.ts")
                .path("file")
                .asText();
        return """
                <!doctype html><html lang="zh-CN"><title>cases</title>
                <script type="module" src="/app/%s"></script><script src="/cases.js"></script><body>"""
                .formatted(island);
    }

    private static String type(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().endsWith(".css") ? "text/css" : "text/javascript";
    }

    private static byte[] built(HttpExchange exchange) throws IOException {
        return Files.readAllBytes(APP.resolve(exchange.getRequestURI().getPath().substring("/app/".length())));
    }

    private static void answer(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type + ";charset=utf-8");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
