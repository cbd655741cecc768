package org.banjie.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A type of the OpenAPI document in words.
 *
 * @param text {@code string (date)}, {@code CaseAnswer[]}
 * @param name of the named type in it, to link to; empty for none
 */
record ApiSchema(String text, String name) {

    /** A named type with its fields. */
    record Named(String name, List<Field> fields) {}

    record Field(String name, ApiSchema schema, boolean required) {}

    /** The type of the first format a body comes in; null for no body. */
    static ApiSchema in(JsonNode content) {
        return content.isEmpty() ? null : of(content.elements().next().path("schema"));
    }

    static ApiSchema of(JsonNode schema) {
        if (schema.has("$ref")) {
            var ref = schema.path("$ref").asText();
            var name = ref.substring(ref.lastIndexOf('/') + 1);
            return new ApiSchema(name, name);
        }
        if (schema.path("type").asText().equals("array")) {
            var item = of(schema.path("items"));
            return new ApiSchema(item.text() + "[]", item.name());
        }
        return new ApiSchema(simple(schema), "");
    }

    /** The named types, by name. */
    static List<Named> named(JsonNode document) {
        return document.path("components").path("schemas").properties().stream()
                .map(one -> new Named(one.getKey(), fields(one.getValue())))
                .toList();
    }

    private static List<Field> fields(JsonNode schema) {
        var required =
                schema.path("required").valueStream().map(JsonNode::asText).toList();
        return schema.path("properties").properties().stream()
                .map(one -> new Field(one.getKey(), of(one.getValue()), required.contains(one.getKey())))
                .toList();
    }

    private static String simple(JsonNode schema) {
        var type = schema.path("type").asText("object");
        if (schema.has("enum")) {
            return String.join(
                    " | ",
                    schema.path("enum").valueStream().map(JsonNode::asText).toList());
        }
        return schema.has("format") ? type + " (" + schema.path("format").asText() + ")" : type;
    }
}
