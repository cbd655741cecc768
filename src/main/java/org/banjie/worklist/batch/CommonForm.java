package org.banjie.worklist.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a form asks that can be answered once for several cases: what is to be declared, and remarks. A form that demands
 * anything else must be filled in for each case.
 *
 * @param says texts of the form that are read before it is sent
 * @param fields what can be answered
 * @param perCase whether it demands something that is different from case to case
 */
record CommonForm(List<String> says, List<Field> fields, boolean perCase) {

    static final CommonForm NONE = new CommonForm(List.of(), List.of(), false);

    private static final Set<String> WRITTEN = Set.of("textarea", "textfield");

    /** @param declares whether it is a box that must be ticked; else a remark that may be left out */
    record Field(String key, String label, boolean declares) {}

    /** @param form as form-js writes it */
    static CommonForm of(JsonNode form, Locale locale) {
        var reader = new Reader(locale);
        reader.all(form.path("components"));
        return new CommonForm(List.copyOf(reader.says), List.copyOf(reader.fields), reader.perCase);
    }

    /** What was typed for all, on top of what the form begins with for one case. */
    void answer(ObjectNode answers, Map<String, String> typed) {
        for (var field : fields) {
            var value = typed.get(field.key());
            if (field.declares()) answers.put(field.key(), value != null);
            else if (value != null && !value.isBlank()) answers.put(field.key(), value.strip());
        }
    }

    private static final class Reader {

        private final boolean english;
        private final List<String> says = new ArrayList<>();
        private final List<Field> fields = new ArrayList<>();
        private boolean perCase;

        private Reader(Locale locale) {
            this.english = locale.getLanguage().equals("en");
        }

        void all(JsonNode components) {
            components.forEach(this::one);
        }

        private void one(JsonNode component) {
            var type = component.path("type").asText();
            var demanded = component.path("validate").path("required").asBoolean();
            var always = component.path("conditional").isMissingNode();
            if (type.equals("group") && always && component.path("path").isMissingNode()) {
                all(component.path("components"));
            } else if (type.equals("text") && always) {
                say(words(component, "text"));
            } else if (type.equals("checkbox") && demanded && always) {
                fields.add(new Field(component.path("key").asText(), words(component, "label"), true));
            } else if (WRITTEN.contains(type) && !demanded && always) {
                fields.add(new Field(component.path("key").asText(), words(component, "label"), false));
            } else if (demands(component)) {
                perCase = true;
            }
        }

        /** What the form works out itself, written with an equals sign, is different from case to case. */
        private void say(String text) {
            if (!text.isBlank() && !text.startsWith("=")) says.add(text);
        }

        private static boolean demands(JsonNode component) {
            return component.findValues("required").stream().anyMatch(JsonNode::asBoolean);
        }

        private String words(JsonNode component, String name) {
            var chinese = component.path(name).asText();
            return english ? component.path("properties").path(name + "En").asText(chinese) : chinese;
        }
    }
}
