package org.banjie.studio.editors;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What a model or table says of itself.
 *
 * @param verbs expression → the name of the first step that uses it
 * @param timers the limits its timers wait for
 * @param inputs what a decision table asks for, by the names of its inputs
 */
record ModelReading(Map<String, String> verbs, Set<String> timers, Set<String> forms, Set<String> inputs) {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    static ModelReading of(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            var bytes = xml.getBytes(StandardCharsets.UTF_8);
            return of(factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)));
        } catch (Exception broken) {
            throw new IllegalStateException("A live model cannot be read", broken);
        }
    }

    private static ModelReading of(Document model) {
        var verbs = new LinkedHashMap<String, String>();
        each(model, "serviceTask", (step, name) -> {
            var expression = step.getAttributeNS(CAMUNDA, "expression");
            if (!expression.isBlank()) verbs.putIfAbsent(expression, name);
        });
        var forms = new TreeSet<String>();
        each(model, "userTask", (step, name) -> forms.add(step.getAttributeNS(CAMUNDA, "formRef")));
        forms.remove("");
        return new ModelReading(
                Collections.unmodifiableMap(verbs),
                texts(model, "timeDate"),
                Collections.unmodifiableSet(forms),
                texts(model, "inputExpression"));
    }

    private static Set<String> texts(Document model, String tag) {
        var texts = new TreeSet<String>();
        each(model, tag, (element, name) -> texts.add(element.getTextContent().strip()));
        return Collections.unmodifiableSet(texts);
    }

    private static void each(Document model, String tag, BiConsumer<Element, String> act) {
        var found = model.getElementsByTagNameNS("*", tag);
        for (var i = 0; i < found.getLength(); i++) {
            var element = (Element) found.item(i);
            act.accept(element, element.getAttribute("name").replaceAll("\\s+", " "));
        }
    }
}
