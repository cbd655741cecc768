package org.banjie.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * The made-up cases of a kind other than assistance: {@code demonstration/<kind>.yaml}.
 *
 * @param desk role that takes the application in
 * @param names what {@code {of}} stands for, one after another
 * @param answers to every application, with placeholders
 */
record Chapter(
        String kind, String desk, List<String> names, JsonNode answers, List<Plot> plots, Map<String, Usual> steps) {

    private static final List<String> KINDS = List.of("organisations");

    /** The whole demonstration is made for that many cases. */
    private static final int WHOLE = 60;

    static List<Chapter> all() {
        return KINDS.stream().map(Chapter::read).toList();
    }

    /** As many of the plots as are due to a demonstration of so many cases. */
    List<Plot> plots(int count) {
        return plots.subList(0, Math.min(plots.size(), plots.size() * count / WHOLE));
    }

    private static Chapter read(String kind) {
        try (var file = Chapter.class.getResourceAsStream("/demonstration/" + kind + ".yaml")) {
            return new ObjectMapper(new YAMLFactory()).readValue(file, Chapter.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
