package org.banjie.testing.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

/** Fills in whatever a form requires from what its schema says, and nothing else: first option, smallest number, today. */
public class FormFiller {

    private static final Map<String, String> FORMATS =
            Map.of("cn-id", "310117199001010013", "mobile", "13800000000", "money", "0", "uscc", "51310117MJ00000187");

    private static final Pattern ON_DATA = Pattern.compile("=(\\w+) = \"(\\w+)\"");

    private final LocalDate today;
    private final String unit;
    private final Map<String, String> formats;
    private final String text;
    private JsonNode lists = MissingNode.getInstance();

    public FormFiller(LocalDate today, String unit) {
        this(today, unit, FORMATS, "文字");
    }

    /** @param formats what is written where a field asks for that format; {@code text} where it asks for none */
    public FormFiller(LocalDate today, String unit, Map<String, String> formats, String text) {
        this.today = today;
        this.unit = unit;
        this.formats = formats;
        this.text = text;
    }

    /** @param offered what the form's fields choose from, beside its data */
    public ObjectNode fill(JsonNode schema, JsonNode offered) {
        lists = offered;
        return fill(schema);
    }

    public ObjectNode fill(JsonNode schema) {
        var answers = JsonNodeFactory.instance.objectNode();
        components(schema, answers);
        return answers;
    }

    private void components(JsonNode parent, ObjectNode answers) {
        for (var component : parent.path("components")) {
            switch (component.path("type").asText()) {
                case "group" -> components(component, within(component, answers));
                case "dynamiclist" -> list(component, answers);
                default -> field(component, answers);
            }
        }
    }

    private static ObjectNode within(JsonNode group, ObjectNode answers) {
        return group.path("path").asText("").isEmpty()
                ? answers
                : answers.withObjectProperty(group.path("path").asText());
    }

    private void list(JsonNode list, ObjectNode answers) {
        var least = list.path("properties").path("minRepetitions").asInt(0);
        var rows = answers.putArray(list.path("path").asText());
        for (var i = 0; i < least; i++) components(list, rows.addObject());
    }

    /** A condition on what the form was opened with is known; of any other it is not, and nothing is filled in. */
    private boolean isHidden(JsonNode field) {
        if (!field.has("conditional")) return false;
        var said = ON_DATA.matcher(field.path("conditional").path("hide").asText());
        if (!said.matches() || lists == null || !lists.has(said.group(1))) return true;
        return lists.path(said.group(1)).asText().equals(said.group(2));
    }

    private void field(JsonNode field, ObjectNode answers) {
        if (!field.path("validate").path("required").asBoolean() || isHidden(field)) return;
        var key = field.path("key").asText();
        var format = field.path("properties").path("format").asText("");
        switch (field.path("type").asText()) {
            case "checkbox" -> answers.put(key, true);
            case "number" -> answers.put(key, field.path("validate").path("min").asInt(0));
            case "datetime" -> answers.put(key, today.toString());
            case "select", "radio" -> answers.set(key, first(field));
            case "checklist", "taglist" -> answers.putArray(key).add(first(field));
            default -> answers.put(key, format.equals("unit") ? unit : formats.getOrDefault(format, text));
        }
    }

    private JsonNode first(JsonNode field) {
        var values = field.has("valuesKey") ? lists.path(field.path("valuesKey").asText()) : field.path("values");
        return values.path(0).path("value");
    }
}
