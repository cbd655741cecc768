package org.banjie.studio.editors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.banjie.kinds.Guide;
import org.banjie.kinds.Kind;
import org.banjie.sets.FileSet;
import org.banjie.words.Words;

/** Facts of which the values are known, with their words: choices of the set's forms, its categories, units of time. */
final class FactValues {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FactValues() {}

    /** @return by what a table asks: {@code category}, {@code answers.item}, {@code unit} */
    static Map<String, List<NamedChoice>> of(FileSet set) {
        var known = new LinkedHashMap<String, List<NamedChoice>>();
        set.files().forEach((name, bytes) -> {
            if (name.endsWith(".form")) fields(read(bytes), known);
        });
        known.put(
                "unit",
                List.of(
                        new NamedChoice("WORKING", "工作日", "Working days"),
                        new NamedChoice("CALENDAR", "自然日", "Calendar days")));
        category(set, known);
        return known;
    }

    private static void category(FileSet set, Map<String, List<NamedChoice>> known) {
        var category = category(set);
        if (category == null) return;
        if (category.names() != null && !category.names().isEmpty()) {
            known.put("category", choices(category.names()));
        } else if (known.containsKey("answers." + category.answer())) {
            known.put("category", known.get("answers." + category.answer()));
        }
    }

    private static List<NamedChoice> choices(Map<String, Words> names) {
        return names.entrySet().stream()
                .map(one -> new NamedChoice(
                        one.getKey(), one.getValue().zh(), one.getValue().en()))
                .toList();
    }

    /** Null where the guide names none or cannot be read. */
    private static Kind.Category category(FileSet set) {
        try {
            var guide = set.file(FileSet.GUIDE);
            return guide.isEmpty() ? null : Guide.read(guide.get()).category();
        } catch (IOException | RuntimeException unreadable) {
            return null;
        }
    }

    private static void fields(JsonNode node, Map<String, List<NamedChoice>> known) {
        if (node.hasNonNull("key") && node.path("values").isArray()) {
            var choices = StreamSupport.stream(node.path("values").spliterator(), false)
                    .filter(one -> one.path("value").isTextual())
                    .map(FactValues::choice)
                    .toList();
            if (!choices.isEmpty()) {
                known.putIfAbsent("answers." + node.path("key").asText(), choices);
            }
        }
        node.path("components").forEach(part -> fields(part, known));
    }

    private static NamedChoice choice(JsonNode option) {
        var value = option.path("value").asText();
        var zh = option.path("label").asText(value);
        return new NamedChoice(value, zh, option.path("labelEn").asText(zh));
    }

    private static JsonNode read(byte[] form) {
        try {
            return JSON.readTree(form);
        } catch (IOException broken) {
            return MissingNode.getInstance();
        }
    }
}
