package org.banjie.flow.gate.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.namespace.QName;

/** An element of a model file as the gate sees it: names, attributes, text and where it stands. */
public final class XmlNode {

    private final QName name;
    private final XmlNode parent;
    private final int line;
    private final Map<QName, String> attributes = new LinkedHashMap<>();
    private final List<XmlNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlNode(QName name, XmlNode parent, int line) {
        this.name = name;
        this.parent = parent;
        this.line = line;
        if (parent != null) parent.children.add(this);
    }

    public QName name() {
        return name;
    }

    public String localName() {
        return name.getLocalPart();
    }

    public XmlNode parent() {
        return parent;
    }

    public XmlNode root() {
        return parent == null ? this : parent.root();
    }

    public int line() {
        return line;
    }

    public Map<QName, String> attributes() {
        return attributes;
    }

    /** The value of an attribute without a namespace, or null. */
    public String attribute(String local) {
        return attributes.get(new QName(local));
    }

    public List<XmlNode> children() {
        return children;
    }

    StringBuilder text() {
        return text;
    }

    public String trimmedText() {
        return text.toString().strip();
    }

    public boolean is(String local) {
        return localName().equals(local);
    }

    /** The id of this element or of the nearest one around it; null if none has one. */
    public String nearestId() {
        for (var node = this; node != null; node = node.parent) {
            if (node.attribute("id") != null) return node.attribute("id");
        }
        return null;
    }

    public void visit(Consumer<XmlNode> visitor) {
        visitor.accept(this);
        children.forEach(child -> child.visit(visitor));
    }
}
