package org.banjie.studio.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The fields of a form. */
final class FormParts {

    /** What an editor writes of itself or of where a field stands: nothing an applicant meets. */
    private static final Set<String> OF_THE_EDITOR =
            Set.of("layout", "exporter", "executionPlatform", "executionPlatformVersion", "schemaVersion");

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
            if (isTold(property.getKey())) Flat.put(values, property.getKey(), property.getValue());
        });
        if (component.path("values").isArray()) values.put("values", choices(component.path("values")));
        if (!id.isEmpty()) {
            parts.putIfAbsent(
                    id,
                    new NamedPart(
                            id,
                            name(component),
                            component.path("type").asText(),
                            values,
                            component.path("layout").toString()));
        }
        component.path("components").forEach(child -> collect(child, id));
    }

    private static boolean isTold(String property) {
        return !Set.of("components", "id").contains(property) && !OF_THE_EDITOR.contains(property);
    }

    /** As people read them: what is said in both languages, and the code that is kept. */
    private static String choices(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(one -> {
                    var english = one.path("labelEn").asText();
                    var label = one.path("label").asText() + (english.isEmpty() ? "" : " / " + english);
                    return label + "（" + one.path("value").asText() + "）";
                })
                .collect(Collectors.joining("、"));
    }

    private static String name(JsonNode component) {
        return component
                .path("label")
                .asText(component
                        .path("dateLabel")
                        .asText(component.path("properties").path("title").asText("")));
    }
}
