package org.banjie.studio.guide.fields;

import java.util.List;
import java.util.Map;

/**
 * An entry of a list of the guide as the page has it.
 *
 * @param was what the file knows it by; empty for a new one
 * @param values by path of the field; a list has several
 */
public record Row(String was, Map<String, List<String>> values) {

    public String one(String path) {
        return values.getOrDefault(path, List.of("")).stream().findFirst().orElse("");
    }

    public List<String> many(String path) {
        return values.getOrDefault(path, List.of());
    }

    public boolean isBlank() {
        return values.values().stream().flatMap(List::stream).allMatch(String::isBlank);
    }
}
