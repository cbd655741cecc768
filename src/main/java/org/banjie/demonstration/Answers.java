package org.banjie.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;

/** Puts words in the place of {@code {placeholders}}. */
final class Answers {

    private static final String EACH = "{adults}";

    private final Map<String, String> words;

    Answers(Map<String, String> words) {
        this.words = words;
    }

    /** @param more on top of the usual ones; either may be null */
    ObjectNode of(JsonNode usual, JsonNode more) {
        var answers = JsonNodeFactory.instance.objectNode();
        if (usual instanceof ObjectNode object) answers.setAll(filled(object));
        if (more instanceof ObjectNode object) answers.setAll(filled(object));
        return answers;
    }

    String of(String text) {
        if (text == null) return null;
        var filled = text;
        for (var word : words.entrySet()) filled = filled.replace("{" + word.getKey() + "}", word.getValue());
        return filled;
    }

    private ObjectNode filled(ObjectNode object) {
        var filled = JsonNodeFactory.instance.objectNode();
        object.fields().forEachRemaining(field -> filled.set(field.getKey(), value(field.getValue())));
        return filled;
    }

    private JsonNode value(JsonNode value) {
        if (value instanceof ObjectNode object) return filled(object);
        if (value instanceof ArrayNode array) {
            var filled = JsonNodeFactory.instance.arrayNode();
            if (array.toString().contains(EACH)) return forEach(array.get(0));
            array.forEach(element -> filled.add(value(element)));
            return filled;
        }
        return value.isTextual() ? text(value.asText()) : value;
    }

    /** A row for each of the adults of the family. */
    private JsonNode forEach(JsonNode row) {
        var rows = JsonNodeFactory.instance.arrayNode();
        for (var adult : words.get("adults").split(",")) {
            var own = new HashMap<>(words);
            own.put("adults", adult);
            rows.add(new Answers(own).filled((ObjectNode) row));
        }
        return rows;
    }

    /** A placeholder alone may stand for a number. */
    private JsonNode text(String text) {
        var filled = of(text);
        var number = text.startsWith("{") && !text.equals(EACH) && filled.matches("\\d{1,9}");
        return number ? IntNode.valueOf(Integer.parseInt(filled)) : TextNode.valueOf(filled);
    }
}
