package org.banjie.flow;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.springframework.stereotype.Component;

/** What a model does next by itself: verbs that stand before a case, as it stands or as a step would end. */
@Component
public class Ahead {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final RepositoryService repository;

    Ahead(RuntimeService runtime, ManagementService management, RepositoryService repository) {
        this.runtime = runtime;
        this.management = management;
        this.repository = repository;
    }

    /** Verbs that a case has come to and that wait for their turn in the background. */
    public List<String> waiting(String caseNo) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNo).list().stream()
                .flatMap(instance -> waiting(instance).stream())
                .toList();
    }

    private List<String> waiting(ProcessInstance instance) {
        var model = repository.getBpmnModelInstance(instance.getProcessDefinitionId());
        return management.createJobQuery().processInstanceId(instance.getId()).list().stream()
                .map(job -> management
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult())
                .filter(Objects::nonNull)
                .map(definition -> verb(model.getModelElementById(definition.getActivityId())))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Verbs that a step may lead to when it ends so, before anybody has to do anything again. */
    public Set<String> after(String version, String step, String outcome) {
        var verbs = new LinkedHashSet<String>();
        var seen = new LinkedHashSet<FlowNode>();
        var next = new ArrayDeque<FlowNode>();
        FlowNode begin = repository.getBpmnModelInstance(version).getModelElementById(step);
        begin.getOutgoing().forEach(flow -> next.add(flow.getTarget()));
        while (!next.isEmpty()) {
            var node = next.poll();
            if (!seen.add(node)) continue;
            if (verb(node) != null) verbs.add(verb(node));
            next.addAll(beyond(node, step, outcome));
        }
        return verbs;
    }

    /** Into a part of the model, out of it, or along its arrows. */
    private static List<FlowNode> beyond(FlowNode node, String step, String outcome) {
        if (node instanceof SubProcess part) return begin(part);
        if (node instanceof EndEvent end) return isPlain(end) ? along(whole(end), step, outcome) : List.of();
        return runsOn(node) ? along(node, step, outcome) : List.of();
    }

    private static List<FlowNode> along(FlowNode node, String step, String outcome) {
        if (node == null) return List.of();
        return node.getOutgoing().stream()
                .filter(flow -> isOpen(flow, step, outcome))
                .map(SequenceFlow::getTarget)
                .toList();
    }

    private static List<FlowNode> begin(SubProcess part) {
        return part.getFlowElements().stream()
                .filter(element -> element instanceof StartEvent start
                        && start.getEventDefinitions().isEmpty())
                .map(FlowNode.class::cast)
                .toList();
    }

    private static boolean isPlain(EndEvent end) {
        return end.getEventDefinitions().isEmpty();
    }

    /** The part of the model that an end is the end of; null for the whole of it. */
    private static FlowNode whole(EndEvent end) {
        return end.getParentElement() instanceof SubProcess part ? part : null;
    }

    private static boolean runsOn(FlowNode node) {
        return node instanceof ServiceTask
                || node instanceof StartEvent
                || node instanceof ExclusiveGateway
                || node instanceof ParallelGateway;
    }

    /** A condition on another outcome of the same step is no way; what other conditions say is not known before. */
    private static boolean isOpen(SequenceFlow flow, String step, String outcome) {
        var condition = flow.getConditionExpression();
        var text = condition == null ? "" : condition.getTextContent();
        return !text.contains(step + " ==") || text.contains("'" + outcome + "'");
    }

    private static String verb(Object element) {
        return element instanceof ServiceTask task ? task.getCamundaExpression() : null;
    }
}
