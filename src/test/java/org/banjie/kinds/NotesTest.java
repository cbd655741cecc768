package org.banjie.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is still to be confirmed by the bureau stands in docs/kinds. Tables, guides, forms, flows, papers and messages are
 * read by officials and applicants, and say the legal basis only.
 */
class NotesTest {

    private static final List<String> READ =
            List.of("processes", "forms", "src/main/resources/messages", "src/main/resources/notices");

    private static final Pattern NOTE = Pattern.compile("设计值|须确认|尚未公布，由|待确认事项|须由.{1,12}书面确认|比例须");

    @Test
    void no_note_of_the_makers_reaches_a_page() {
        try (var files = READ.stream().flatMap(NotesTest::under)) {
            assertThat(files).allSatisfy(file -> assertThat(
                            NOTE.matcher(Files.readString(file)).results())
                    .as(file.toString())
                    .isEmpty());
        }
    }

    private static Stream<String> notes(Path file) {
        try {
            return NOTE.matcher(Files.readString(file)).results().map(found -> file + ": " + found.group());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> under(String root) {
        try {
            return Files.walk(Path.of(root)).filter(Files::isRegularFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
