package org.banjie.studio.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a form asks, question by question. */
record FormFields(String title, String file, List<Asked> fields) {

    private static final ObjectMapper JSON = new ObjectMapper();

    record Asked(String label, boolean required) {}

    static FormFields of(String title, String file, byte[] bytes, boolean english) {
        var fields = new ArrayList<Asked>();
        try {
            collect(JSON.readTree(bytes), fields, english);
        } catch (IOException broken) {
            return new FormFields(title, file, List.of());
        }
        return new FormFields(title, file, List.copyOf(fields));
    }

    private static void collect(JsonNode node, List<Asked> fields, boolean english) {
        for (var component : node.path("components")) {
            var label = component.path("label").asText("");
            var shown = english ? component.path("properties").path("labelEn").asText(label) : label;
            if (component.has("key") && !shown.isBlank()) {
                fields.add(new Asked(
                        shown, component.path("validate").path("required").asBoolean()));
            }
            collect(component, fields, english);
        }
    }
}
