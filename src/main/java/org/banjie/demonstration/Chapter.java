package org.banjie.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The made-up cases of a kind other than assistance: {@code demonstration/<kind>.yaml}.
 *
 * @param desk role that takes the application in
 * @param names what {@code {of}} stands for, one after another
 * @param answers to every application, with placeholders
 * @param atOnce whether steps of no days are done on the day they become ready
 * @param words what more placeholders stand for, by the day of the application; null for none
 */
record Chapter(
        String kind,
        String desk,
        List<String> names,
        JsonNode answers,
        boolean atOnce,
        List<Dated> words,
        List<Plot> plots,
        Map<String, Usual> steps)
        implements Stories.Source {

    private static final List<String> KINDS = List.of("organisations", "funeral");

    /** The whole demonstration is made for that many cases. */
    private static final int WHOLE = 60;

    /** Words that hold from a day on. */
    record Dated(LocalDate from, Map<String, String> words) {}

    static List<Chapter> all() {
        return KINDS.stream().map(Chapter::read).toList();
    }

    /** As many of the plots as are due to a demonstration of so many cases. */
    List<Plot> plots(int count) {
        return plots.subList(0, Math.min(plots.size(), plots.size() * count / WHOLE));
    }

    /** The last that hold on that day. */
    Map<String, String> words(LocalDate on) {
        if (words == null) return Map.of();
        return words.stream()
                .filter(dated -> !dated.from().isAfter(on))
                .reduce((earlier, later) -> later)
                .map(Dated::words)
                .orElse(Map.of());
    }

    private static Chapter read(String kind) {
        try (var file = Chapter.class.getResourceAsStream("/demonstration/" + kind + ".yaml")) {
            return new ObjectMapper(new YAMLFactory())
                    .registerModule(new JavaTimeModule())
                    .readValue(file, Chapter.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
