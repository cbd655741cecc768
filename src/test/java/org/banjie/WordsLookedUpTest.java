package org.banjie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is said in words is said at the edges; a rule says what it found by its code. */
class WordsLookedUpTest {

    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern TEXTS = Pattern.compile("import org\\.springframework\\.context\\.MessageSource;");

    /** Pages, answers of programs, messages to telephones, and what they say it through. */
    private static final Set<String> AT_THE_EDGES = Set.of(
            "Dates.java",
            "DoorProblems.java",
            "FaultWords.java",
            "Gateways.java",
            "InputFaults.java",
            "MessageTexts.java",
            "OfferedMatters.java",
            "OpenApiSummaries.java",
            "OpenApiTexts.java",
            "OtherWork.java",
            "Problems.java",
            "Refusals.java",
            "SentCodes.java",
            "Sentences.java",
            "ShippedWords.java",
            "StandstillPage.java");

    @Test
    void only_edges_look_words_up() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(CODE)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                if (TEXTS.matcher(Files.readString(file)).find()) {
                    found.add(file.getFileName().toString());
                }
            }
        }
        assertThat(found).isEqualTo(new TreeSet<>(AT_THE_EDGES));
    }
}
