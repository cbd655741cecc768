package org.banjie.studio.comparison;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.flow.gate.xml.XmlNode;

/** The elements of a process model; what belongs to an element without standing on the drawing is told with it. */
final class ModelParts {

    private static final Set<String> SCOPES =
            Set.of("definitions", "process", "subProcess", "collaboration", "laneSet");
    private static final Set<String> UNTOLD = Set.of("incoming", "outgoing", "BPMNDiagram");

    private final Map<String, NamedPart> parts = new LinkedHashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    static Map<String, NamedPart> of(XmlNode root) {
        var model = new ModelParts();
        root.visit(model::place);
        root.visit(model::name);
        model.collect(root);
        return model.parts;
    }

    private void place(XmlNode node) {
        if (!node.is("BPMNShape") || node.attribute("bpmnElement") == null) return;
        node.children().stream()
                .filter(child -> child.is("Bounds"))
                .forEach(bounds -> places.put(node.attribute("bpmnElement"), attributes(bounds)));
    }

    private void name(XmlNode node) {
        var name = node.attribute("name");
        if (node.attribute("id") != null && name != null && !name.isBlank()) names.put(node.attribute("id"), name);
    }

    private void collect(XmlNode scope) {
        scope.children().stream().filter(ModelParts::isTold).forEach(node -> {
            var id = node.attribute("id");
            if (id != null) parts.putIfAbsent(id, part(node, id));
            if (SCOPES.contains(node.localName())) collect(node);
        });
    }

    private NamedPart part(XmlNode node, String id) {
        var values = new LinkedHashMap<String, String>();
        node.attributes().forEach((name, value) -> {
            if (!name.getLocalPart().equals("id")) values.put(name.getLocalPart(), value);
        });
        if (node.parent() != null && !node.parent().is("definitions")) {
            values.put("in", String.valueOf(node.parent().attribute("id")));
        }
        if (!SCOPES.contains(node.localName())) node.children().forEach(child -> tell(child, values));
        return new NamedPart(id, nameOf(node, id), node.localName(), values, places.getOrDefault(id, ""));
    }

    /** An arrow that has no name is known by where it leads from and to. */
    private String nameOf(XmlNode node, String id) {
        var name = names.getOrDefault(id, "");
        var leads = node.attribute("sourceRef") != null && node.attribute("targetRef") != null;
        if (!leads) return name;
        var way = called(node.attribute("sourceRef")) + " → " + called(node.attribute("targetRef"));
        return name.isEmpty() ? way : name + "：" + way;
    }

    private String called(String id) {
        return names.getOrDefault(id, id);
    }

    private static void tell(XmlNode node, Map<String, String> values) {
        if (!isTold(node)) return;
        if (node.is("property") && node.attribute("name") != null) {
            values.put(node.attribute("name"), String.valueOf(node.attribute("value")));
            return;
        }
        if (!node.trimmedText().isEmpty()) values.put(node.localName(), node.trimmedText());
        node.attributes().forEach((name, value) -> {
            if (!Set.of("id", "type").contains(name.getLocalPart())) values.put(name.getLocalPart(), value);
        });
        node.children().forEach(child -> tell(child, values));
    }

    private static boolean isTold(XmlNode node) {
        return !UNTOLD.contains(node.localName());
    }

    private static String attributes(XmlNode node) {
        return node.attributes().entrySet().stream()
                .filter(one -> !one.getKey().getLocalPart().equals("id"))
                .map(one -> one.getKey().getLocalPart() + "=" + one.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
