package org.banjie.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Fills in a form as a partner's program would that knows nothing but the schema: every required field, the first
 * option, the least number, today, a tick, and for our formats a value of that format.
 */
final class GenericClient {

    private static final String OFFERED = "K01";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private GenericClient() {}

    static JsonNode answers(JsonNode schema) {
        var answers = JSON.objectNode();
        fill(schema, answers);
        return answers;
    }

    /** What the answer to the step would bring beside its form: each list that a field chooses from, with one entry. */
    static ObjectNode lists(JsonNode schema) {
        var lists = JSON.objectNode();
        schema.findValuesAsText("valuesKey")
                .forEach(name ->
                        lists.putArray(name).addObject().put("label", OFFERED).put("value", OFFERED));
        return lists;
    }

    private static void fill(JsonNode container, ObjectNode answers) {
        for (var component : container.path("components")) {
            switch (component.path("type").asText()) {
                case "group" ->
                    fill(component, place(answers, component.path("path").asText()));
                case "dynamiclist" -> rows(component, answers);
                default -> field(component, answers);
            }
        }
    }

    private static ObjectNode place(ObjectNode answers, String path) {
        return path.isEmpty() ? answers : answers.putObject(path);
    }

    private static void rows(JsonNode list, ObjectNode answers) {
        var rows = answers.putArray(list.path("path").asText());
        if (list.path("properties").path("minRepetitions").asInt() > 0) fill(list, rows.addObject());
    }

    private static void field(JsonNode field, ObjectNode answers) {
        if (!field.path("validate").path("required").asBoolean()) return;
        answers.set(field.path("key").asText(), value(field));
    }

    private static JsonNode value(JsonNode field) {
        return switch (field.path("type").asText()) {
            case "checkbox" -> JSON.booleanNode(true);
            case "select", "radio" ->
                field.has("valuesKey")
                        ? JSON.textNode(OFFERED)
                        : field.path("values").path(0).path("value");
            case "checklist", "taglist" ->
                JSON.arrayNode()
                        .add(
                                field.has("valuesKey")
                                        ? JSON.textNode(OFFERED)
                                        : field.path("values").path(0).path("value"));
            case "number" -> JSON.numberNode(field.path("validate").path("min").asInt());
            case "datetime" -> JSON.textNode("2026-02-09");
            default ->
                JSON.textNode(text(field.path("properties").path("format").asText()));
        };
    }

    private static String text(String format) {
        return switch (format) {
            case "cn-id", "identity" -> "310117199001010013";
            case "unit" -> "310117103200";
            case "mobile" -> "13812345678";
            case "bank-account" -> "6228480000000000007";
            case "uscc" -> "51310117MJ00000187";
            default -> "文字";
        };
    }
}
