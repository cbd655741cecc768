package org.banjie.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Where the browser finds a script or style of ours: the names carry a hash of the content, Vite's manifest knows it. */
@Component("assets")
public class Assets {

    private static final String MANIFEST = "static/app/.vite/manifest.json";

    private final JsonNode manifest;

    Assets(ObjectMapper json) throws IOException {
        var file = new ClassPathResource(MANIFEST);
        if (!file.exists()) {
            throw new IllegalStateException("The pages' scripts are not built (" + MANIFEST
                    + " is missing): run mvn generate-resources, or start with mvn spring-boot:run.");
        }
        try (var in = file.getInputStream()) {
            manifest = json.readTree(in);
        }
    }

    /** Address of an island's script, {@code js("form")}; fails for an island that does not exist. */
    public String js(String island) {
        return address(chunk("src/" + island + ".ts"));
    }

    /** Addresses of the styles an island brings along, in the order they must be loaded; often none. */
    public List<String> css(String island) {
        Set<String> found = new LinkedHashSet<>();
        collectStyles("src/" + island + ".ts", found, new LinkedHashSet<>());
        return List.copyOf(found);
    }

    /**
     * Addresses of what an island's script asks for first: told at once, they come side by side instead of one after the
     * other has been read.
     */
    public List<String> below(String island) {
        Set<String> found = new LinkedHashSet<>();
        collectBelow(chunk("src/" + island + ".ts"), found);
        return List.copyOf(found);
    }

    /** Address of the style every page has. */
    public String style() {
        return address(chunk("src/style.css"));
    }

    private void collectStyles(String name, Set<String> found, Set<String> seen) {
        if (!seen.add(name)) return;
        var chunk = chunk(name);
        chunk.path("imports").forEach(below -> collectStyles(below.asText(), found, seen));
        chunk.path("css").forEach(file -> found.add("/app/" + file.asText()));
    }

    private void collectBelow(JsonNode chunk, Set<String> found) {
        chunk.path("imports").forEach(below -> {
            var one = chunk(below.asText());
            if (found.add(address(one))) collectBelow(one, found);
        });
    }

    private JsonNode chunk(String name) {
        var chunk = manifest.get(name);
        if (chunk == null) throw new IllegalArgumentException("No script or style " + name + " in " + MANIFEST);
        return chunk;
    }

    private static String address(JsonNode chunk) {
        return "/app/" + chunk.path("file").asText();
    }
}
