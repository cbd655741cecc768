package org.banjie.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.banjie.forms.schema.AnswerShape;
import org.banjie.forms.schema.Component;
import org.banjie.forms.schema.Reader;

/** A form as form-js 2.0 writes it, read once and ready to hold answers against. Cannot be changed; share it freely. */
public final class FormSchema {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode json;
    private final Component form;
    private final AnswerShape shape;

    private FormSchema(JsonNode json, Component form) {
        this.json = json;
        this.form = form;
        this.shape = AnswerShape.of(form);
    }

    /**
     * Reads a form.
     *
     * @throws BrokenSchema if there is anything in it that the server does not know: a component, a rule, a format, an
     *     expression it cannot read, two fields writing to one place
     */
    public static FormSchema parse(JsonNode json) {
        var reader = new Reader(Formats.NAMES, DateOrder::isName);
        var form = reader.form(json);
        if (!reader.problems().isEmpty()) throw new BrokenSchema(json.path("id").asText("?"), reader.problems());
        return new FormSchema(json.deepCopy(), form);
    }

    /** As {@link #parse(JsonNode)}, from the text of a {@code .form} file. */
    public static FormSchema parse(String text) {
        try {
            return parse(JSON.readTree(text));
        } catch (JsonProcessingException notJson) {
            throw new BrokenSchema("?", List.of(notJson.getOriginalMessage()));
        }
    }

    /** The form's id, which is also the name of its file. */
    public String id() {
        return json.path("id").asText();
    }

    /** The form as written, for the viewer and for {@code GET /kinds/{code}/form}. */
    public JsonNode json() {
        return json.deepCopy();
    }

    /** Names under which answers to this form are kept, at whatever depth. */
    public Set<String> places() {
        var places = new TreeSet<>(json.findValuesAsText("key"));
        places.addAll(json.findValuesAsText("path"));
        return places;
    }

    Component form() {
        return form;
    }

    AnswerShape shape() {
        return shape;
    }
}
