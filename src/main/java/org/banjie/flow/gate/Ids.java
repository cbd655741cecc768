package org.banjie.flow.gate;

import java.util.HashSet;
import java.util.Set;
import org.banjie.flow.gate.xml.Findings;
import org.banjie.flow.gate.xml.XmlNode;

/** Every id once, and whatever is referred to is there. */
final class Ids {

    /** Attributes and elements whose value is an id of the same file. */
    private static final Set<String> REFERENCES = Set.of(
            "sourceRef",
            "targetRef",
            "attachedToRef",
            "default",
            "messageRef",
            "errorRef",
            "escalationRef",
            "processRef",
            "dataObjectRef",
            "dataStoreRef",
            "categoryValueRef",
            "bpmnElement",
            "sourceElement",
            "targetElement",
            "incoming",
            "outgoing",
            "flowNodeRef",
            "dmnElementRef",
            "href");

    private final XmlNode root;
    private final Findings findings;
    private final Set<String> ids = new HashSet<>();

    Ids(XmlNode root, Findings findings) {
        this.root = root;
        this.findings = findings;
    }

    void check() {
        root.visit(this::collect);
        root.visit(this::checkReferences);
    }

    private void collect(XmlNode node) {
        var id = node.attribute("id");
        if (id != null && !isOfProperty(node) && !ids.add(id)) findings.error(node, "id-twice", id);
    }

    private void checkReferences(XmlNode node) {
        node.attributes().forEach((name, value) -> checkReference(node, name.getLocalPart(), value));
        if (!node.trimmedText().isEmpty()) checkReference(node, node.localName(), node.trimmedText());
    }

    private void checkReference(XmlNode node, String name, String value) {
        var id = value.startsWith("#") ? value.substring(1) : value;
        if (REFERENCES.contains(name) && !ids.contains(id)) findings.error(node, "refers-to-nothing", name, value);
    }

    /** A written property's id names the property within its step. */
    private static boolean isOfProperty(XmlNode node) {
        return node.is("property") && node.parent() != null && node.parent().is("properties");
    }
}
