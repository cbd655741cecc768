package org.banjie.studio.making;

import java.util.HashMap;
import java.util.Locale;
import java.util.stream.Collectors;
import org.banjie.sets.FileSet;
import org.banjie.studio.checks.Node;
import org.banjie.studio.checks.SetReading;

/** The guide that a kind without one begins with: what its model and forms tell already; the rest is asked on the page. */
public final class EmptyGuide {

    private EmptyGuide() {}

    /** The text of {@code kind.yaml}. */
    public static String of(FileSet set) {
        var read = SetReading.of(set);
        var process = read.nodes("process").findFirst();
        var words = new HashMap<String, String>();
        words.put("kind", set.kind());
        words.put("model", process.map(Node::id).orElse(set.kind()));
        words.put(
                "name", plain(process.map(node -> node.xml().attribute("name")).orElse(set.kind())));
        words.put("form", form(read));
        words.put("prefix", prefix(set.kind()));
        words.put("steps", read.nodes("userTask").map(Node::id).collect(Collectors.joining(", ")));
        return PartFiles.filled("guide.yaml", words);
    }

    private static String form(SetReading read) {
        var ids = read.forms().values().stream()
                .map(form -> form.path("id").asText())
                .toList();
        return ids.contains("application") || ids.isEmpty() ? "application" : ids.get(0);
    }

    private static String plain(String name) {
        return name.replaceAll("[\"\\\\\\p{Cntrl}]", "");
    }

    private static String prefix(String kind) {
        var letters = kind.replaceAll("[^a-z]", "").toUpperCase(Locale.ROOT) + "XX";
        return letters.substring(0, 2);
    }
}
