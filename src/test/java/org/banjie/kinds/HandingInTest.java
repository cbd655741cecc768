package org.banjie.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people confirm and agree to by handing in is true of what they hand in. */
class HandingInTest {

    static Stream<Kind> offered() throws IOException {
        try (var guides = Files.walk(Path.of("processes"))) {
            return guides
                    .filter(file -> file.endsWith("kind.yaml"))
                    .map(HandingInTest::read)
                    .filter(Kind::offered)
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("offered")
    void only_a_household_agrees_to_a_check_of_its_income(Kind kind) {
        var says = String.join("", kind.handingIn().says(Locale.CHINA));
        assertThat(says.contains("收入和财产")).isEqualTo(kind.code().equals("assistance"));
        assertThat(says.isEmpty()).isEqualTo(kind.code().equals("funeral"));
    }

    @ParameterizedTest
    @MethodSource("offered")
    void an_english_reader_is_told_the_same(Kind kind) {
        assertThat(kind.handingIn().says(Locale.ENGLISH))
                .hasSameSizeAs(kind.handingIn().says(Locale.CHINA));
    }

    private static Kind read(Path file) {
        try {
            return Guide.read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
