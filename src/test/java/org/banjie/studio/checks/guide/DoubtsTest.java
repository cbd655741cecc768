package org.banjie.studio.checks.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.banjie.sets.FileSet;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.junit.jupiter.api.Test;

/** What the house is unsure of stands in docs/kinds and goes out on no page and no paper. */
class DoubtsTest {

    @Test
    void no_process_form_message_or_paper_says_that_it_is_unsure() throws IOException {
        var said = new ArrayList<String>();
        for (var folder : List.of("processes", "forms", "src/main/resources", "src/main/java")) {
            try (var files = Files.walk(Path.of(folder))) {
                for (var file : (Iterable<Path>) files.filter(DoubtsTest::isText)::iterator) {
                    var doubt = Doubts.in(Files.readString(file));
                    if (doubt != null) said.add(file + ": " + doubt);
                }
            }
        }
        assertThat(said).isEmpty();
    }

    @Test
    void a_set_with_such_words_is_not_published() {
        var yaml = "refused:\n  basis:\n    - {law: 条例, article: 第二十九条, says: （期限未取得，须核定）}\n";
        var remarks = remarks(Map.of("documents.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
        assertThat(remarks).singleElement().matches(Remark::refuses);
        assertThat(remarks(Map.of("documents.yaml", "refused: {title: 不予确认决定书}".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    private static boolean isText(Path file) {
        return Files.isRegularFile(file)
                && !file.endsWith("studio/checks/guide/Doubts.java")
                && Stream.of(".bpmn", ".dmn", ".yaml", ".form", ".properties", ".html", ".java")
                        .anyMatch(file.toString()::endsWith);
    }

    private static List<Remark> remarks(Map<String, byte[]> files) {
        var said = new ArrayList<Remark>();
        new Doubts().look(SetReading.of(new FileSet("assistance", new TreeMap<>(files))), said::add);
        return said;
    }
}
