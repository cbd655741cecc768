package org.banjie.flow.gate.forms;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The components and properties a form may have, from {@code form.yaml} beside this class.
 *
 * @param common what every component may have
 * @param field what those that hold an answer may have besides
 */
record FormVocabulary(
        Map<String, String> common,
        Map<String, String> field,
        Map<String, Map<String, String>> components,
        Map<String, Map<String, String>> parts) {

    static FormVocabulary load() {
        try (var table = FormVocabulary.class.getResourceAsStream("form.yaml")) {
            return new YAMLMapper().readValue(table, FormVocabulary.class);
        } catch (IOException e) {
            throw new IllegalStateException("what forms may contain cannot be read", e);
        }
    }

    /** Property to shape, or null for a component that is not allowed. */
    Map<String, String> component(String type) {
        var own = components.get(type);
        if (own == null) return null;
        Map<String, String> all = new LinkedHashMap<>(common);
        if (own.containsKey("use")) all.putAll(field);
        all.putAll(own);
        all.remove("use");
        return all;
    }

    /** Property to shape of a part written {@code {layout}}. */
    Map<String, String> part(String braced) {
        return parts.get(braced.substring(1, braced.length() - 1));
    }
}
