package org.banjie.notices.catalogue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The papers of each kind ({@code processes/<kind>/documents.yaml}), the offices that sign them and the remedies against
 * them ({@code notices/*.yaml}).
 */
@Component
public class Catalogue {

    private static final YAMLMapper YAML =
            YAMLMapper.builder().addModule(new JavaTimeModule()).build();

    private final Map<String, Map<String, Paper>> papers = new ConcurrentHashMap<>();
    private final List<Organ> organs = read("/notices/organs.yaml", new TypeReference<>() {});
    private final List<Remedies> remedies = read("/notices/remedies.yaml", new TypeReference<>() {});

    /**
     * A paper of a kind.
     *
     * @throws IllegalArgumentException when the kind has no such paper
     */
    public Paper paper(String kind, String code) {
        Paper paper = papers.computeIfAbsent(kind, Catalogue::papersOf).get(code);
        if (paper == null) {
            throw new IllegalArgumentException("processes/" + kind + "/documents.yaml has no paper " + code);
        }
        return paper;
    }

    /** The office as it signs on that day. */
    public Organ organ(String unit, LocalDate day) {
        return organs.stream()
                .filter(o -> o.unit().equals(unit) && o.on(day))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("notices/organs.yaml has no organ " + unit + " on " + day));
    }

    /** The remedies against a decision of that day. */
    public Remedies remedies(LocalDate day) {
        return remedies.stream()
                .filter(r -> r.on(day))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("notices/remedies.yaml has nothing for " + day));
    }

    private static Map<String, Paper> papersOf(String kind) {
        if (!kind.matches("[a-z][a-z-]*")) {
            throw new IllegalArgumentException("not a kind: " + kind);
        }
        return read("/processes/" + kind + "/documents.yaml", new TypeReference<>() {});
    }

    private static <T> T read(String file, TypeReference<T> type) {
        try (InputStream in = Catalogue.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException(file + " is missing");
            }
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
