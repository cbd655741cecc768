package org.banjie.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The made-up cases of a kind other than assistance: a file of {@code demonstration/chapters}.
 *
 * @param desk role that takes the application in
 * @param ages how old whoever applies is, at least and at most; null for a grown-up
 * @param names what {@code {of}} stands for, one after another
 * @param numbers the unified social credit codes of organisations of those names, where they apply
 * @param answers to every application, with placeholders
 * @param atOnce whether steps of no days are done on the day they become ready
 * @param words what more placeholders stand for, by the day of the application; null for none
 */
record Chapter(
        String kind,
        String desk,
        List<Integer> ages,
        List<String> names,
        List<String> numbers,
        JsonNode answers,
        boolean atOnce,
        List<Dated> words,
        List<Plot> plots,
        Map<String, Usual> steps)
        implements Stories.Source {

    private static final String FILES = "classpath:demonstration/chapters/*.yaml";

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()).registerModule(new JavaTimeModule());

    /** The whole demonstration is made for that many cases. */
    private static final int WHOLE = 86;

    /** How old people are where nothing else is said. */
    static final List<Integer> GROWN_UP = List.of(30, 59);

    Chapter {
        ages = ages == null ? GROWN_UP : ages;
        names = names == null ? List.of("") : names;
        numbers = numbers == null ? List.of("") : numbers;
    }

    /** Words that hold from a day on. */
    record Dated(LocalDate from, Map<String, String> words) {}

    /** Those that come with the program, in the order of their names. */
    static List<Chapter> all() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .map(Chapter::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private static Chapter read(Resource chapter) {
        try (var file = chapter.getInputStream()) {
            return YAML.readValue(file, Chapter.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
