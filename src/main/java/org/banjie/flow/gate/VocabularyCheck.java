package org.banjie.flow.gate;

import javax.xml.namespace.QName;
import org.banjie.flow.gate.Vocabulary.Attribute;
import org.banjie.flow.gate.Vocabulary.Element;
import org.banjie.flow.gate.expressions.Reading;
import org.banjie.flow.gate.xml.OtherEngine;
import org.banjie.flow.gate.xml.XmlNode;

/** Holds every element, attribute and text of a file against its vocabulary. */
final class VocabularyCheck {

    private final Vocabulary vocabulary;
    private final Reading reading;

    VocabularyCheck(Vocabulary vocabulary, Reading reading) {
        this.vocabulary = vocabulary;
        this.reading = reading;
    }

    void check(XmlNode root) {
        OtherEngine.of(root).ifPresent(other -> reading.findings().error(root, "other-engine", other.product()));
        if ("definitions".equals(vocabulary.tag(root.name()))) {
            checkElement(root, "definitions", vocabulary.find("", "definitions"));
        } else {
            reading.findings().error(root, "not-a-model", shown(root.name()));
        }
    }

    private void checkElement(XmlNode node, String tag, Element allowed) {
        node.attributes().forEach((name, value) -> checkAttribute(node, tag, allowed, name, value));
        allowed.attributes().forEach((name, attribute) -> checkPresent(node, tag, name, attribute));
        checkText(node, tag, allowed);
        node.children().forEach(child -> checkChild(node, tag, allowed, child));
    }

    private void checkChild(XmlNode parent, String parentTag, Element parentAllows, XmlNode child) {
        var tag = vocabulary.tag(child.name());
        if (tag != null && parentAllows.children().contains(tag)) {
            checkElement(child, tag, vocabulary.find(parentTag, tag));
        } else if (tag == null) {
            reading.findings().error(child, "namespace", shown(child.name()), child.line());
        } else {
            reading.findings().error(child, "element", tag, parentTag, child.line(), parentAllows.children());
        }
    }

    private void checkAttribute(XmlNode node, String tag, Element allowed, QName name, String value) {
        var known = name.getNamespaceURI().isEmpty() ? name.getLocalPart() : vocabulary.tag(name);
        var attribute = known == null ? null : allowed.attributes().get(known);
        if (attribute != null) {
            attribute.shape().check(known, value, node, reading);
        } else if (known == null) {
            reading.findings().error(node, "namespace", shown(name), node.line());
        } else {
            reading.findings()
                    .error(
                            node,
                            "attribute",
                            known,
                            tag,
                            node.line(),
                            allowed.attributes().keySet());
        }
    }

    private void checkPresent(XmlNode node, String tag, String name, Attribute attribute) {
        if (attribute.required() && node.attributes().keySet().stream().noneMatch(has -> name.equals(nameOf(has)))) {
            reading.findings().error(node, "attribute-missing", name, tag, node.line());
        }
    }

    private String nameOf(QName attribute) {
        return attribute.getNamespaceURI().isEmpty() ? attribute.getLocalPart() : vocabulary.tag(attribute);
    }

    private void checkText(XmlNode node, String tag, Element allowed) {
        if (allowed.text() != null) {
            allowed.text().check(tag, node.trimmedText(), node, reading);
        } else if (!node.trimmedText().isEmpty()) {
            reading.findings().error(node, "text", tag, node.trimmedText(), node.line());
        }
    }

    private static String shown(QName name) {
        return name.getNamespaceURI().isEmpty() ? name.getLocalPart() : name.toString();
    }
}
