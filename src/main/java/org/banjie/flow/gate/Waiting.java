package org.banjie.flow.gate;

import java.util.HashSet;
import java.util.Set;
import org.banjie.flow.gate.xml.Findings;
import org.banjie.flow.gate.xml.XmlNode;

/** A circle in a process has somebody or something to wait for in it; else it would turn for ever. */
final class Waiting {

    private static final Set<String> WAITS = Set.of(
            "userTask", "receiveTask", "intermediateCatchEvent", "timerEventDefinition", "messageEventDefinition");

    private final XmlNode root;
    private final Findings findings;
    private final Set<String> waiting = new HashSet<>();
    private final Circles circles = new Circles();

    Waiting(XmlNode root, Findings findings) {
        this.root = root;
        this.findings = findings;
    }

    void check() {
        root.visit(this::collect);
        root.visit(this::follow);
        circles.nodes().forEach(id -> findings.error(id, "circle-without-wait"));
    }

    /** A sub-process waits when something in it does, an event when it is of such a kind. */
    private void collect(XmlNode node) {
        if (WAITS.contains(node.localName())) {
            for (var at = node; at != null; at = at.parent()) waiting.add(at.attribute("id"));
        }
    }

    private void follow(XmlNode node) {
        if (node.is("sequenceFlow")) {
            add(node.attribute("sourceRef"), node.attribute("targetRef"));
        } else if (node.is("boundaryEvent")) {
            add(node.attribute("attachedToRef"), node.attribute("id"));
        }
    }

    private void add(String from, String to) {
        if (from != null && to != null && !waiting.contains(from) && !waiting.contains(to)) circles.add(from, to);
    }
}
