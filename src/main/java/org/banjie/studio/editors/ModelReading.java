package org.banjie.studio.editors;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a model or table says of itself: its verbs by the names of the steps that use them, and the limits its timers wait for. */
final class ModelReading {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final Document model;

    private ModelReading(Document model) {
        this.model = model;
    }

    static ModelReading of(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            var bytes = xml.getBytes(StandardCharsets.UTF_8);
            return new ModelReading(factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)));
        } catch (Exception broken) {
            throw new IllegalStateException("A live model cannot be read", broken);
        }
    }

    /** Expression → the name of the first step that uses it. */
    Map<String, String> verbs() {
        var verbs = new LinkedHashMap<String, String>();
        each("serviceTask", (step, name) -> {
            var expression = step.getAttributeNS(CAMUNDA, "expression");
            if (!expression.isBlank()) verbs.putIfAbsent(expression, name);
        });
        return verbs;
    }

    TreeSet<String> timers() {
        var timers = new TreeSet<String>();
        each("timeDate", (date, name) -> timers.add(date.getTextContent().strip()));
        return timers;
    }

    TreeSet<String> forms() {
        var forms = new TreeSet<String>();
        each("userTask", (step, name) -> forms.add(step.getAttributeNS(CAMUNDA, "formRef")));
        forms.remove("");
        return forms;
    }

    /** What a decision table asks for, by the names of its inputs. */
    TreeSet<String> inputs() {
        var inputs = new TreeSet<String>();
        each(
                "inputExpression",
                (asked, name) -> inputs.add(asked.getTextContent().strip()));
        return inputs;
    }

    private void each(String tag, BiConsumer<Element, String> act) {
        var found = model.getElementsByTagNameNS("*", tag);
        for (int i = 0; i < found.getLength(); i++) {
            var element = (Element) found.item(i);
            act.accept(element, element.getAttribute("name").replaceAll("\\s+", " "));
        }
    }
}
