package org.banjie.studio.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** JSON as names and values. */
final class Flat {

    private Flat() {}

    /** @param path of the value; empty for the outermost */
    static void put(Map<String, String> values, String path, JsonNode value) {
        if (value.isObject()) {
            value.properties()
                    .forEach(inner -> put(
                            values, path.isEmpty() ? inner.getKey() : path + "." + inner.getKey(), inner.getValue()));
        } else if (value.isArray()) {
            values.put(path, list(value));
        } else {
            values.put(path, value.asText());
        }
    }

    /** Blocks of a paper are read below each other. */
    private static String list(JsonNode array) {
        if (array.path(0).has("sort") && array.path(0).has("text")) {
            return StreamSupport.stream(array.spliterator(), false)
                    .map(block -> block.path("label").asText().isEmpty()
                            ? block.path("text").asText()
                            : block.path("label").asText() + "："
                                    + block.path("text").asText())
                    .collect(Collectors.joining("\n"));
        }
        return StreamSupport.stream(array.spliterator(), false)
                .map(one -> one.isValueNode() ? one.asText() : one.toString())
                .collect(Collectors.joining(", "));
    }
}
