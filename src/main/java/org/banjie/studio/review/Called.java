package org.banjie.studio.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banjie.flow.gate.xml.ModelFile;
import org.banjie.flow.gate.xml.XmlNode;
import org.banjie.sets.FileSet;

/** What the ids and codes in two sets are called: steps, groups of fields, forms, choices; the later set's word counts. */
final class Called {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> elements = new HashMap<>();
    private final Map<String, String> forms = new HashMap<>();
    private final Map<String, String> choices = new HashMap<>();
    private final Map<String, String> endings = new HashMap<>();
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, Endings> ways = new HashMap<>();
    private final boolean english;

    Called(FileSet before, FileSet after, boolean english) {
        this.english = english;
        for (var set : List.of(before, after)) set.files().forEach(this::read);
    }

    String element(String id) {
        return elements.getOrDefault(id, id);
    }

    String form(String id) {
        return forms.getOrDefault(id, id);
    }

    /** What a choice in a form is called, such as {@code SUMMARY}; null for what is none. */
    String choice(String value) {
        return choices.get(value);
    }

    /** What an ending of a step is called: 同意. */
    String ending(String step, String outcome) {
        return endings.getOrDefault(step + " " + outcome, outcome);
    }

    /** What a file is about; empty where it does not say. */
    String file(String name) {
        return files.getOrDefault(name, "");
    }

    /** Where the steps of a model lead, as it is now; null for a file that is no model. */
    Endings ways(String file) {
        return ways.get(file);
    }

    private void read(String name, byte[] bytes) {
        if (name.endsWith(".form")) form(name, bytes);
        if (!name.endsWith(".bpmn") && !name.endsWith(".dmn")) return;
        ModelFile.read(bytes).ifPresent(root -> {
            root.visit(this::element);
            if (name.endsWith(".bpmn")) ways.put(name, new Endings(root));
            root.children().stream()
                    .filter(child -> child.is("process") || child.is("decision"))
                    .findFirst()
                    .ifPresent(main -> files.put(name, String.valueOf(main.attribute("name"))));
        });
    }

    private void element(XmlNode node) {
        var id = node.attribute("id");
        var name = node.attribute("name");
        if (id != null && name != null && !name.isBlank()) elements.put(id, name);
        if (!node.is("property") || name == null || node.attribute("value") == null) return;
        var step = node.nearestId();
        if (name.equals("name.en") && english) elements.put(step, node.attribute("value"));
        if (name.startsWith("outcome.")) {
            endings.put(step + " " + name.substring("outcome.".length()), said(node.attribute("value")));
        }
    }

    /** {@code APPROVE | 签发 | Sign} */
    private String said(String outcome) {
        var parts = outcome.split("\\s*\\|\\s*");
        if (english && parts.length > 2) return parts[2];
        return parts.length > 1 ? parts[1] : outcome;
    }

    private void form(String name, byte[] bytes) {
        try {
            var form = JSON.readTree(bytes);
            var title = text(form.path("properties"), "title");
            forms.put(
                    form.path("id").asText(), title.isEmpty() ? form.path("id").asText() : title);
            files.put(name, title);
            component(form);
        } catch (IOException unreadable) {
            files.put(name, "");
        }
    }

    private void component(JsonNode component) {
        var label = english ? component.path("properties").path("labelEn").asText() : "";
        if (label.isEmpty()) label = component.path("label").asText();
        if (!label.isEmpty()) elements.put(component.path("id").asText(), label);
        component.path("values").forEach(one -> choices.put(one.path("value").asText(), text(one, "label")));
        component.path("components").forEach(this::component);
    }

    private String text(JsonNode node, String property) {
        var other = english ? node.path(property + "En").asText() : "";
        return other.isEmpty() ? node.path(property).asText() : other;
    }
}
