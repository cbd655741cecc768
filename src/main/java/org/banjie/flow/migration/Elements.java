package org.banjie.flow.migration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** The elements of a model version by id. A version never changes, so each is read once. */
@Component
public class Elements {

    private final RepositoryService repository;
    private final Map<String, Map<String, Element>> read = new ConcurrentHashMap<>();

    Elements(RepositoryService repository) {
        this.repository = repository;
    }

    /**
     * @param name as the drawing says it; the id where it says nothing
     * @param sort the BPMN type: {@code userTask}, {@code parallelGateway}, …
     * @param waits whether a case can stand here
     * @param groups the expression that says whose human step it is, or null
     */
    public record Element(
            String id, String name, String sort, boolean waits, boolean timer, boolean message, String groups) {

        /** A role stands in quotes in an office expression: {@code ${offices.street(caseNo, 'street-leader')}}. */
        private static final Pattern ROLE = Pattern.compile("'([a-z][a-z0-9-]*)'");

        /** The roles it is a step of; none where the bean asked finds the role by itself, and where no person does it. */
        public Set<String> roles() {
            return groups == null
                    ? Set.of()
                    : ROLE.matcher(groups)
                            .results()
                            .map(match -> match.group(1))
                            .collect(Collectors.toSet());
        }
    }

    /** In the order of the file. */
    public Map<String, Element> of(String version) {
        return read.computeIfAbsent(version, this::read);
    }

    public String name(String version, String id) {
        var element = of(version).get(id);
        return element == null ? id : element.name();
    }

    private Map<String, Element> read(String version) {
        var elements = new LinkedHashMap<String, Element>();
        for (var node : repository.getBpmnModelInstance(version).getModelElementsByType(FlowNode.class)) {
            elements.put(node.getId(), element(node));
        }
        return elements;
    }

    private static Element element(FlowNode node) {
        var sort = node.getElementType().getTypeName();
        var blank = node.getName() == null || node.getName().isBlank();
        var groups = node instanceof UserTask task ? task.getCamundaCandidateGroups() : null;
        return new Element(
                node.getId(),
                blank ? node.getId() : node.getName(),
                sort,
                waits(node, sort),
                has(node, TimerEventDefinition.class),
                has(node, MessageEventDefinition.class),
                groups);
    }

    private static boolean waits(FlowNode node, String sort) {
        return List.of("userTask", "receiveTask", "intermediateCatchEvent", "eventBasedGateway", "subProcess")
                        .contains(sort)
                || List.of("parallelGateway", "inclusiveGateway").contains(sort)
                        && node.getIncoming().size() > 1
                || node.isCamundaAsyncBefore()
                || node.isCamundaAsyncAfter();
    }

    private static boolean has(FlowNode node, Class<? extends EventDefinition> trigger) {
        return node instanceof CatchEvent event
                && event.getEventDefinitions().stream().anyMatch(trigger::isInstance);
    }
}
