package org.banjie.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Roles have one place in the program; the directory, the words and the program know the same ones. */
class RolesTest {

    private static final Path JAVA = Path.of("src/main/java");

    /** A form bears the name of those who fill it in. */
    private static final String FORM =
            "economic-check in " + Path.of("org/banjie/assistance/application/model/AssistanceModel.java");

    @Test
    void the_demonstration_directory_gives_every_role_and_no_other() throws IOException {
        var given = Files.readAllLines(Path.of("src/main/resources/embedded/staff.csv")).stream()
                .skip(1)
                .map(line -> line.split(",")[1]);
        assertThat(given.distinct()).containsExactlyInAnyOrderElementsOf(Roles.ALL);
    }

    @Test
    void every_role_has_a_name_in_both_languages_and_no_other_has_one() throws IOException {
        for (var bundle : List.of("access.properties", "access_en.properties")) {
            assertThat(named(bundle)).as(bundle).containsExactlyInAnyOrderElementsOf(Roles.ALL);
        }
    }

    @Test
    void no_role_is_spelled_out_anywhere_else_in_the_program() throws IOException {
        try (var files = Files.walk(JAVA)) {
            var spelled = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("access/Roles.java"))
                    .flatMap(RolesTest::spelledOut);
            assertThat(spelled.filter(one -> !one.equals(FORM))).isEmpty();
        }
    }

    private static Stream<String> spelledOut(Path file) {
        var text = read(file);
        return Roles.ALL.stream()
                .filter(role -> text.contains('"' + role + '"'))
                .map(role -> role + " in " + JAVA.relativize(file));
    }

    private static Stream<String> named(String bundle) throws IOException {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/messages", bundle))) {
            texts.load(in);
        }
        return texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith("access.role."))
                .map(key -> key.substring("access.role.".length()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
