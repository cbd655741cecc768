package org.banjie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.banjie.kinds.Guide;
import org.banjie.kinds.Kind;
import org.junit.jupiter.api.Test;

/**
 * A kind that needs no register of its own is files and nothing else: what its case needs the program can do for any kind, and
 * the studio can change all of it.
 */
class FilesAloneTest {

    private static final Path CODE = Path.of("src/main/java");

    /** The register or the rules of these are Java; none comes to them. */
    private static final Set<String> WITH_JAVA = Set.of(
            "assistance",
            "audit",
            "complaint-feedback",
            "feedback",
            "funeral",
            "inspection",
            "lead",
            "listing",
            "organisations",
            "relatives",
            "removal",
            "review",
            "revocation");

    @Test
    void no_java_names_a_kind_that_is_files_alone() throws IOException {
        var named = new TreeSet<String>();
        var kinds = kinds().stream()
                .filter(kind -> !WITH_JAVA.contains(kind.code()))
                .toList();
        assertThat(kinds).extracting(Kind::code).contains("reconsideration", "disability-allowances");
        try (var files = Files.walk(CODE)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                var text = Files.readString(file);
                kinds.stream().filter(names(text)).forEach(kind -> named.add(kind.code() + " " + file.getFileName()));
            }
        }
        assertThat(named).isEmpty();
    }

    private static Predicate<Kind> names(String text) {
        return kind -> text.contains("\"" + kind.code() + "\"")
                || text.contains(kind.name().zh());
    }

    private static List<Kind> kinds() throws IOException {
        try (var folders = Files.list(Path.of("processes"))) {
            return folders.map(folder -> folder.resolve("kind.yaml"))
                    .filter(Files::exists)
                    .map(FilesAloneTest::read)
                    .toList();
        }
    }

    private static Kind read(Path file) {
        try {
            return Guide.read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
