package org.banjie.studio.checks;

import javax.xml.namespace.QName;
import org.banjie.flow.gate.xml.XmlNode;

/** An element of a process model and the file it is in. */
public record Node(String file, XmlNode xml) {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    public String id() {
        return xml.attribute("id") == null ? "" : xml.attribute("id");
    }

    public String name() {
        return xml.attribute("name") == null ? "" : xml.attribute("name");
    }

    /** What an element is called, by its id where it has no name. */
    public static String nameOf(XmlNode element) {
        var name = element.attribute("name");
        return name == null || name.isEmpty() ? String.valueOf(element.attribute("id")) : name;
    }

    /** An attribute the engine adds to BPMN, or null. */
    public String camunda(String attribute) {
        return xml.attributes().get(new QName(CAMUNDA, attribute));
    }

    /** A written property of the element, or null. */
    public String property(String name) {
        return SetReading.all(xml)
                .filter(node -> node.is("property") && node.parent().is("properties") && isOwn(node))
                .filter(node -> name.equals(node.attribute("name")))
                .map(node -> node.attribute("value"))
                .findFirst()
                .orElse(null);
    }

    public Remark error(String rule, Object... args) {
        return Remark.of(Remark.Severity.ERROR, file, id(), name(), rule, args);
    }

    public Remark warning(String rule, Object... args) {
        return Remark.of(Remark.Severity.WARNING, file, id(), name(), rule, args);
    }

    public Remark note(String rule, Object... args) {
        return Remark.of(Remark.Severity.NOTE, file, id(), name(), rule, args);
    }

    private boolean isOwn(XmlNode property) {
        return property.parent().parent().parent() == xml;
    }
}
