package org.banjie.flow.gate.runtime;

import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * The engine's parser, which loads classes while it reads, with a look first: a file that names a class, an import or a
 * validator is not read at all. No definition that was ever deployed contains one, so a restart finds none either.
 */
class ClosedParse extends BpmnParse {

    private static final Set<String> ELEMENTS = Set.of("import", "constraint", "connector", "script");

    ClosedParse(BpmnParser parser) {
        super(parser);
    }

    @Override
    protected void parseRootElement() {
        refuse(rootElement);
        if (!hasErrors()) super.parseRootElement();
    }

    private void refuse(Element element) {
        if (ELEMENTS.contains(element.getTagName())) addError("refused: element " + element.getTagName(), element);
        for (var name : element.attributes()) {
            if (name.toLowerCase(Locale.ROOT).endsWith("class")) addError("refused: attribute " + name, element);
        }
        element.elements().forEach(this::refuse);
    }
}
