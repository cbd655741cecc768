package org.banjie.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One line of {@code forms/cases.json}, the table that server and browser are both held against.
 *
 * @param given what the form is opened with
 * @param browser whether the viewer finds errors at the same places; if not, the table says why
 */
record FormCase(String name, JsonNode schema, JsonNode given, JsonNode answers, JsonNode errors, boolean browser) {

    static Stream<FormCase> all() {
        try {
            var cases = Desk.json(Files.readString(Path.of("src/test/resources/forms/cases.json")));
            return StreamSupport.stream(cases.spliterator(), false).map(FormCase::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each as {@code path code}. */
    Set<String> expected() {
        var expected = new TreeSet<String>();
        errors.forEach(error -> expected.add(
                error.path("path").asText() + " " + error.path("code").asText()));
        return expected;
    }

    Set<String> expectedPaths() {
        var paths = new TreeSet<String>();
        errors.forEach(error -> paths.add(error.path("path").asText()));
        return paths;
    }

    /** What the browser needs of it. */
    ObjectNode asJson() {
        var json = Desk.JSON.createObjectNode();
        json.set("schema", schema);
        json.set("given", given);
        return json.set("answers", answers);
    }

    @Override
    public String toString() {
        return name;
    }

    private static FormCase of(JsonNode json) {
        var schema = ((ObjectNode) json.path("schema")).put("type", "default").put("id", "case");
        var given = json.has("given") ? json.path("given") : Desk.JSON.createObjectNode();
        return new FormCase(
                json.path("name").asText(),
                schema,
                given,
                json.path("answers"),
                json.path("expected").path("errors"),
                json.path("browser").asBoolean());
    }
}
