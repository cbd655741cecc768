package org.banjie.studio.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The keys of a guide or of a list of papers; those of one sort that have a code are told apart by it. */
final class KeyParts {

    private KeyParts() {}

    static Map<String, NamedPart> of(JsonNode file) {
        var parts = new LinkedHashMap<String, NamedPart>();
        file.properties().forEach(key -> add(parts, key.getKey(), key.getValue()));
        return parts;
    }

    private static void add(Map<String, NamedPart> parts, String key, JsonNode value) {
        var coded = value.isArray() && !value.isEmpty() && value.get(0).has("code");
        if (coded) {
            value.forEach(one -> add(parts, key + "." + one.path("code").asText(), one));
        } else {
            var values = new LinkedHashMap<String, String>();
            Flat.put(values, value.isValueNode() || value.isArray() ? key : "", value);
            parts.put(key, new NamedPart(key, value.path("name").path("zh").asText(""), "key", values, ""));
        }
    }
}
