package org.banjie.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.banjie.forms.schema.Component;

/** The answers of a form by what they are: names, numbers of people, telephones, as the fields' formats say. */
public final class FormatValues {

    /** A field may say what it is found by without being held to a format: the name of an organisation. */
    private static final String FOUND_BY = "foundBy";

    private final List<Value> found = new ArrayList<>();

    private FormatValues() {}

    /** @param format of the field, or what it says it is found by; never empty */
    public record Value(String format, String text) {}

    /** All of them, in the order of the form; hidden ones are not among what is kept. */
    public static List<Value> of(FormSchema schema, JsonNode answers) {
        var values = new FormatValues();
        values.read(schema.form().children(), answers);
        return values.found;
    }

    private void read(List<Component> components, JsonNode answers) {
        for (var component : components) {
            var at = answers;
            for (var name : component.names()) at = at.path(name);
            if (component.isList()) at.forEach(row -> read(component.children(), row));
            else read(component.children(), at);
            add(component, at);
        }
    }

    private void add(Component component, JsonNode answer) {
        var format = component.property(FOUND_BY).isEmpty() ? component.format() : component.property(FOUND_BY);
        if (!format.isEmpty() && answer.isTextual() && !answer.asText().isBlank()) {
            found.add(new Value(format, answer.asText()));
        }
    }
}
