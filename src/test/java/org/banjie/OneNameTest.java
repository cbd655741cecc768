package org.banjie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whoever hears the name of a class knows which one is meant. */
class OneNameTest {

    private static final Path CODE = Path.of("src/main/java");

    /** Stood twice when this test came; each goes from here with its second meaning, and none comes to them. */
    private static final Set<String> KNOWN = Set.of(
            "Application",
            "BatchApi",
            "Capacity",
            "Change",
            "Changes",
            "DraftMoved",
            "Forgetting",
            "Group",
            "LeftOut",
            "Look",
            "Options",
            "Part",
            "Parts",
            "Posts",
            "Round",
            "Rounds",
            "Rule",
            "Said",
            "Sheet",
            "Signer",
            "Standing",
            "Wanted");

    @Test
    void a_class_has_a_name_of_its_own() throws IOException {
        var once = new TreeSet<String>();
        var twice = new TreeSet<String>();
        try (var files = Files.walk(CODE)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                var name = file.getFileName().toString().replace(".java", "");
                if (!name.equals("package-info") && !once.add(name)) twice.add(name);
            }
        }
        assertThat(twice).isSubsetOf(KNOWN);
    }
}
