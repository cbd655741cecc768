package org.banjie.flow.gate;

import java.util.HashSet;
import java.util.Set;
import javax.xml.namespace.QName;
import org.banjie.flow.gate.expressions.Reading;
import org.banjie.flow.gate.xml.XmlNode;

/** What a process model has to keep beyond its vocabulary. */
final class BpmnRules {

    private static final Vocabulary VOCABULARY = Vocabulary.load("bpmn");
    private static final QName FORM = new QName("http://camunda.org/schema/1.0/bpmn", "formRef");
    private static final QName BINDING = new QName("http://camunda.org/schema/1.0/bpmn", "formRefBinding");
    private static final QName COLLECTION = new QName("http://camunda.org/schema/1.0/bpmn", "collection");

    private final Reading reading;

    BpmnRules(Reading reading) {
        this.reading = reading;
    }

    void check(XmlNode root) {
        new VocabularyCheck(VOCABULARY, reading).check(root);
        new Ids(root, reading.findings()).check();
        Set<String> tasks = new HashSet<>();
        root.visit(node -> {
            if (node.is("userTask") && node.attribute("id") != null) tasks.add(node.attribute("id"));
        });
        root.visit(node -> checkNode(node, tasks));
        checkExecutable(root);
        new Waiting(root, reading.findings()).check();
    }

    private void checkNode(XmlNode node, Set<String> tasks) {
        if (node.is("properties")) {
            new StepProperties(node, tasks, reading.findings()).check();
        } else if (node.is("timerEventDefinition")) {
            checkTimer(node);
        } else if (node.is("conditionExpression") || node.is("completionCondition")) {
            checkAlone(node);
        } else if (node.is("multiInstanceLoopCharacteristics")) {
            checkLoop(node);
        }
        if (has(node, FORM) != has(node, BINDING)) {
            reading.findings()
                    .error(node, "attribute-missing", "camunda:formRefBinding", node.localName(), node.line());
        }
    }

    /** A case begins with an application, never by itself. */
    private void checkTimer(XmlNode timer) {
        var event = timer.parent();
        if (event != null
                && event.is("startEvent")
                && event.parent() != null
                && event.parent().is("process")) {
            reading.findings().error(timer, "timer-starts-process");
        }
        if (timer.children().size() != 1) {
            reading.findings().error(timer, "timer-wants-one", timer.children().size());
        }
    }

    private void checkAlone(XmlNode node) {
        var same = node.parent().children().stream()
                .filter(other -> other.is(node.localName()))
                .count();
        if (same > 1) {
            reading.findings()
                    .error(node, "only-once", node.localName(), node.parent().localName());
        }
    }

    private void checkLoop(XmlNode loop) {
        var counts = loop.children().stream().anyMatch(child -> child.is("loopCardinality"));
        if (counts == has(loop, COLLECTION)) reading.findings().error(loop, "loop-wants-one");
    }

    private void checkExecutable(XmlNode root) {
        var any = root.children().stream()
                .anyMatch(node -> node.is("process") && "true".equals(node.attribute("isExecutable")));
        if (!any) reading.findings().error(root, "nothing-to-execute");
    }

    private static boolean has(XmlNode node, QName attribute) {
        return node.attributes().containsKey(attribute);
    }
}
