package org.banjie.flow.progress;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.ModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * Walks a model backwards from an element, along every way, until something that people did stands on it. It knows the
 * elements that the gate lets in.
 */
final class Backwards {

    private final Collection<SequenceFlow> flows;
    private final Set<FlowNode> seen = new LinkedHashSet<>();

    /** The flows themselves are asked: a file need not repeat at its elements which of them begin and end there. */
    private Backwards(ModelInstance model) {
        this.flows = model.getModelElementsByType(SequenceFlow.class);
    }

    /**
     * A step that calls us counts among what led to it: it may be ending just now.
     *
     * @return empty where another model is called on the way: what was done there is not seen from here
     */
    static Optional<Approach> from(FlowNode at) {
        var walk = new Backwards(at.getModelInstance());
        walk.visit(at);
        walk.entered(at);
        var whole = walk.seen.stream().noneMatch(CallActivity.class::isInstance);
        return whole ? Optional.of(walk.approach(at)) : Optional.empty();
    }

    private Approach approach(FlowNode at) {
        var steps = seen.stream().filter(UserTask.class::isInstance).map(FlowNode::getId);
        var messages = seen.stream().flatMap(Backwards::message);
        var elements = seen.stream().map(FlowNode::getId);
        return new Approach(
                steps.collect(Collectors.toUnmodifiableSet()),
                messages.collect(Collectors.toUnmodifiableSet()),
                elements.collect(Collectors.toUnmodifiableSet()),
                plainly(at));
    }

    private Set<String> plainly(FlowNode at) {
        var steps = new LinkedHashSet<String>();
        var passed = new LinkedHashSet<FlowNode>();
        var next = new ArrayDeque<>(sources(at).toList());
        while (!next.isEmpty()) {
            var node = next.poll();
            if (node instanceof UserTask) steps.add(node.getId());
            if (isChoice(node) && passed.add(node)) sources(node).forEach(next::add);
        }
        return Set.copyOf(steps);
    }

    private static boolean isChoice(FlowNode node) {
        return node instanceof ExclusiveGateway
                || node instanceof InclusiveGateway
                || node instanceof EventBasedGateway;
    }

    private void visit(FlowNode node) {
        var waitsForPeople = node instanceof UserTask || message(node).findAny().isPresent();
        if (seen.add(node) && !waitsForPeople) before(node);
    }

    private void before(FlowNode node) {
        if (node instanceof SubProcess part) ends(part).forEach(this::visit);
        else entered(node);
        if (node instanceof StartEvent start) begun(start);
        if (node instanceof BoundaryEvent event) interrupted(event);
    }

    private void entered(FlowNode node) {
        sources(node).forEach(this::visit);
    }

    private Stream<FlowNode> sources(FlowNode node) {
        return flows.stream().filter(flow -> flow.getTarget().equals(node)).map(SequenceFlow::getSource);
    }

    /** A part begins where the model enters it; one that an event begins, where that was thrown. */
    private void begun(StartEvent start) {
        if (!(start.getParentElement() instanceof SubProcess part)) return;
        if (!part.triggeredByEvent()) entered(part);
        else if (isThrown(start)) throwing(part.getParentElement()).forEach(this::visit);
    }

    /** What happens to an activity comes after what led into it; what is thrown, after what led to the throwing. */
    private void interrupted(BoundaryEvent event) {
        entered(event.getAttachedTo());
        if (isThrown(event)) throwing(event.getAttachedTo()).forEach(this::visit);
    }

    /** Where a part can end so that the model goes on behind it. */
    private Stream<FlowNode> ends(SubProcess part) {
        return part.getFlowElements().stream()
                .filter(FlowNode.class::isInstance)
                .map(FlowNode.class::cast)
                .filter(node -> !goesOn(node) && !isThrown(node))
                .filter(node -> !(node instanceof SubProcess event && event.triggeredByEvent() && goesOnBeside(event)));
    }

    private boolean goesOn(FlowNode node) {
        return flows.stream().anyMatch(flow -> flow.getSource().equals(node));
    }

    private static boolean goesOnBeside(SubProcess event) {
        return event.getChildElementsByType(StartEvent.class).stream().noneMatch(StartEvent::isInterrupting);
    }

    private static Stream<FlowNode> throwing(ModelElementInstance part) {
        return part.getModelInstance().getModelElementsByType(ThrowEvent.class).stream()
                .filter(event -> isThrown(event) && isWithin(event, part))
                .map(FlowNode.class::cast);
    }

    private static boolean isWithin(ModelElementInstance node, ModelElementInstance part) {
        for (var at = node.getParentElement(); at != null; at = at.getParentElement()) if (at.equals(part)) return true;
        return false;
    }

    private static boolean isThrown(FlowNode node) {
        return definitions(node)
                .anyMatch(one -> one instanceof ErrorEventDefinition || one instanceof EscalationEventDefinition);
    }

    private static Stream<String> message(FlowNode node) {
        if (node instanceof ReceiveTask task) return Stream.of(task.getMessage().getName());
        return definitions(node)
                .filter(MessageEventDefinition.class::isInstance)
                .map(one -> ((MessageEventDefinition) one).getMessage().getName());
    }

    private static Stream<EventDefinition> definitions(FlowNode node) {
        Collection<EventDefinition> all = Set.of();
        if (node instanceof CatchEvent event) all = event.getEventDefinitions();
        if (node instanceof ThrowEvent event) all = event.getEventDefinitions();
        return all.stream();
    }
}
