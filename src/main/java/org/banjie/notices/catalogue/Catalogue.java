package org.banjie.notices.catalogue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The papers of each kind (its {@code documents.yaml}), the offices that sign them and the remedies against them
 * ({@code notices/*.yaml}).
 */
@Component
public class Catalogue {

    private static final YAMLMapper YAML =
            YAMLMapper.builder().addModule(new JavaTimeModule()).build();

    /** Whose papers those are that belong to no application; no kind is called so. */
    public static final String BUREAU = "BUREAU";

    private final PaperFiles files;
    private final Map<String, Paper> bureau = read("/notices/bureau-papers.yaml", new TypeReference<>() {});
    private final List<Organ> organs = read("/notices/organs.yaml", new TypeReference<>() {});
    private final List<Remedies> remedies = read("/notices/remedies.yaml", new TypeReference<>() {});

    public Catalogue(PaperFiles files) {
        this.files = files;
    }

    /**
     * A paper of a kind as it is now; one that is no longer listed as it last was, for a case that began before.
     *
     * @throws IllegalArgumentException when the kind never had such a paper
     */
    public Paper paper(String kind, String code) {
        return all(kind)
                .map(all -> all.get(code))
                .filter(paper -> paper != null)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the papers of " + kind + " have no " + code));
    }

    /** Whether a kind has, or had, such a paper. */
    public boolean has(String kind, String code) {
        return all(kind).anyMatch(all -> all.containsKey(code));
    }

    private Stream<Map<String, Paper>> all(String kind) {
        return kind.equals(BUREAU) ? Stream.of(bureau) : files.of(kind);
    }

    /** @throws IOException when it is no list of papers: the exception says where */
    public static Map<String, Paper> papers(byte[] file) throws IOException {
        return YAML.readValue(file, new TypeReference<>() {});
    }

    /** The office as it signs on that day; empty for a unit that signs nothing. */
    public Optional<Organ> organIfAny(String unit, LocalDate day) {
        return organs.stream().filter(o -> o.unit().equals(unit) && o.on(day)).findFirst();
    }

    /** The office as it signs on that day. */
    public Organ organ(String unit, LocalDate day) {
        return organIfAny(unit, day)
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

    private static <T> T read(String file, TypeReference<T> type) {
        try (var in = Catalogue.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalArgumentException(file + " is missing");
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
