package org.banjie.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Where the browser finds a script or style of ours: the names carry a hash of the content, Vite's manifest knows it. */
@Component("assets")
public class Assets {

    private static final String MANIFEST = "static/app/.vite/manifest.json";

    /** What an island asks for as soon as it begins: as good as imported, and told to the browser with the rest. */
    private static final Map<String, String> ALWAYS_OPENS = Map.of("src/form.ts", "src/forms/open.ts");

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
        collectBelow("src/" + island + ".ts", found);
        return List.copyOf(found);
    }

    /** Address of the style every page has. */
    public String style() {
        return address(chunk("src/style.css"));
    }

    private void collectStyles(String name, Set<String> found, Set<String> seen) {
        if (!seen.add(name)) return;
        var chunk = chunk(name);
        needed(name).forEach(below -> collectStyles(below, found, seen));
        chunk.path("css").forEach(file -> found.add("/app/" + file.asText()));
    }

    private void collectBelow(String name, Set<String> found) {
        for (var below : needed(name)) {
            if (found.add(address(chunk(below)))) collectBelow(below, found);
        }
    }

    private List<String> needed(String name) {
        var names = new ArrayList<String>();
        chunk(name).path("imports").forEach(below -> names.add(below.asText()));
        if (ALWAYS_OPENS.containsKey(name)) names.add(ALWAYS_OPENS.get(name));
        return names;
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
