package org.banjie.forms.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.banjie.words.Words;

/**
 * One component of a form.
 *
 * @param names where its answer stands below its parent: the key or path, split at dots; empty for a plain group
 * @param hide when it is hidden with all it holds
 * @param json the component as written, for what is special to one type
 */
public record Component(
        String id,
        Type type,
        List<String> names,
        FieldRules rules,
        Optional<Options> options,
        Optional<FixedOrExpression> hide,
        Optional<FixedOrExpression> expression,
        List<Component> children,
        JsonNode json) {

    private static final List<String> LABELS = List.of("label", "dateLabel", "timeLabel");

    /** A list of rows; a dynamiclist that does not repeat is a plain group. */
    public boolean isList() {
        return type.isList() && json.path("isRepeating").asBoolean(true);
    }

    /** A disabled field is neither checked nor handed in. */
    public boolean isDisabled() {
        return json.path("disabled").asBoolean();
    }

    /** A setting of our own, from {@code properties}; empty if it is not there. */
    public String property(String name) {
        return json.path("properties").path(name).asText();
    }

    /** The special format of the answer, as {@code GET /kinds/{code}/form} tells it; empty for none. */
    public String format() {
        return property("format");
    }

    /** Most rows a list may have; {@code otherwise} where the form does not say. */
    public int maxRows(int otherwise) {
        return json.path("properties").path("maxRepetitions").asInt(otherwise);
    }

    public int minRows() {
        return json.path("properties").path("minRepetitions").asInt(0);
    }

    /** Rows of a list nobody has touched. */
    public int startRows() {
        return json.path("defaultRepetitions").asInt(1);
    }

    /** The label; in English where the form has it ({@code properties.labelEn}). */
    public Words label() {
        return LABELS.stream()
                .filter(name -> !json.path(name).asText().isBlank())
                .findFirst()
                .map(name -> new Words(json.path(name).asText(), given(property(name + "En"))))
                .orElseGet(() -> Words.same(String.join(".", names)));
    }

    private static String given(String text) {
        return text.isEmpty() ? null : text;
    }
}
