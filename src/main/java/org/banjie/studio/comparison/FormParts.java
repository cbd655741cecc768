package org.banjie.studio.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of a form. */
final class FormParts {

    private final Map<String, NamedPart> parts = new LinkedHashMap<>();

    static Map<String, NamedPart> of(JsonNode form) {
        var fields = new FormParts();
        fields.collect(form, "");
        return fields.parts;
    }

    private void collect(JsonNode component, String within) {
        var id = component.path("id").asText("");
        var values = new LinkedHashMap<String, String>();
        if (!within.isEmpty()) values.put("in", within);
        component.properties().forEach(property -> {
            if (!property.getKey().equals("components") && !property.getKey().equals("id")) {
                Flat.put(values, property.getKey(), property.getValue());
            }
        });
        if (!id.isEmpty()) {
            parts.putIfAbsent(
                    id,
                    new NamedPart(id, name(component), component.path("type").asText(), values, ""));
        }
        component.path("components").forEach(child -> collect(child, id));
    }

    private static String name(JsonNode component) {
        return component
                .path("label")
                .asText(component
                        .path("dateLabel")
                        .asText(component.path("properties").path("title").asText("")));
    }
}
