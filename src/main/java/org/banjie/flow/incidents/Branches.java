package org.banjie.flow.incidents;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * What a model does at the same time. Where the branches of a fork come together again, each is waited for: a case that
 * is put into one of them alone would wait there for ever.
 */
final class Branches {

    private final BpmnModelInstance model;
    private final Map<FlowNode, List<FlowNode>> targets;
    private final Map<FlowNode, List<FlowNode>> sources;
    private final Map<FlowNode, List<FlowNode>> events;
    private final List<Block> blocks;

    Branches(BpmnModelInstance model) {
        this.model = model;
        var flows = model.getModelElementsByType(SequenceFlow.class);
        this.targets = grouped(flows, SequenceFlow::getSource, SequenceFlow::getTarget);
        this.sources = grouped(flows, SequenceFlow::getTarget, SequenceFlow::getSource);
        this.events = grouped(
                model.getModelElementsByType(BoundaryEvent.class), BoundaryEvent::getAttachedTo, event -> event);
        this.blocks = model.getModelElementsByType(Gateway.class).stream()
                .filter(gateway -> isParallel(gateway) && out(gateway).count() > 1)
                .map(this::block)
                .filter(Block::comesTogether)
                .toList();
    }

    /**
     * A fork with its branches up to where they come together.
     *
     * @param join where they do; null where they never do
     */
    private record Block(FlowNode fork, FlowNode join, List<Set<FlowNode>> branches) {

        boolean comesTogether() {
            return join != null;
        }

        boolean holds(FlowNode node) {
            return branches.stream().anyMatch(branch -> isIn(branch, node));
        }

        boolean holdsOrJoins(FlowNode node) {
            return join.equals(node) || holds(node);
        }
    }

    /** Branches that would be missing when a case is put there from elsewhere. */
    record Beside(List<String> others, String before) {}

    /** What stands against putting a case from one element to another: branches of a block that it is not in. */
    Optional<Beside> against(String from, String to) {
        return blocks.stream()
                .filter(block -> block.holds(node(to)) && !sameBranch(block, node(from), node(to)))
                .findFirst()
                .map(block -> new Beside(others(block, node(to)), before(block)));
    }

    /** The elements, of those where a case stands, that go with one which is put out of its block. */
    List<String> leftBehind(String from, String to, Collection<String> standing) {
        return blocks.stream()
                .filter(block -> block.holdsOrJoins(node(from)) && !block.holdsOrJoins(node(to)))
                .flatMap(block -> standing.stream().filter(place -> block.holdsOrJoins(node(place))))
                .distinct()
                .toList();
    }

    /** Whether one of these places is on a branch that the join waits for; a join that is none of ours is not judged. */
    boolean mayCome(String join, Collection<String> places) {
        var here =
                blocks.stream().filter(block -> block.join().equals(node(join))).toList();
        return here.isEmpty()
                || here.stream().anyMatch(block -> places.stream().anyMatch(place -> block.holds(node(place))));
    }

    private static boolean sameBranch(Block block, FlowNode one, FlowNode other) {
        return block.branches().stream().anyMatch(branch -> isIn(branch, one) && isIn(branch, other));
    }

    /** The first step of people on each other branch; its first element where there is none. */
    private List<String> others(Block block, FlowNode to) {
        return block.branches().stream()
                .filter(branch -> !branch.isEmpty() && !isIn(branch, to))
                .map(branch -> branch.stream()
                        .filter(UserTask.class::isInstance)
                        .findFirst()
                        .orElse(branch.iterator().next()))
                .map(Branches::name)
                .toList();
    }

    /** The nearest place before the fork at which a case can be begun with. */
    private String before(Block block) {
        var seen = walk(List.of(block.fork()), node -> in(node).filter(source -> !block.holds(source)));
        return seen.stream()
                .filter(Activity.class::isInstance)
                .findFirst()
                .map(Branches::name)
                .orElse(name(block.fork()));
    }

    private Block block(Gateway fork) {
        var heads = out(fork).toList();
        var join = joinOf(heads);
        var branches = new ArrayList<Set<FlowNode>>();
        if (join != null) heads.forEach(head -> branches.add(until(head, fork, join)));
        return new Block(fork, join, branches);
    }

    /** The first element that waits for several and to which every branch leads. */
    private FlowNode joinOf(List<FlowNode> heads) {
        var reached =
                heads.stream().map(head -> walk(List.of(head), this::next)).toList();
        return reached.get(0).stream()
                .filter(node -> isParallel(node) && in(node).count() > 1)
                .filter(node -> reached.stream().allMatch(way -> way.contains(node)))
                .findFirst()
                .orElse(null);
    }

    /** What a branch can go through before it meets the others; not what it comes to when something ends it early. */
    private Set<FlowNode> until(FlowNode head, FlowNode fork, FlowNode join) {
        if (head.equals(join)) return Set.of();
        var found = walk(List.of(head), node -> next(node).filter(next -> !next.equals(join)));
        found.removeAll(walk(List.of(join), node -> next(node).filter(next -> !next.equals(fork))));
        found.remove(fork);
        return found;
    }

    /** Whether it is one of them or in a part that is. */
    private static boolean isIn(Set<FlowNode> branch, FlowNode node) {
        for (ModelElementInstance at = node; at != null; at = at.getParentElement()) {
            if (at instanceof FlowNode one && branch.contains(one)) return true;
        }
        return false;
    }

    private Stream<FlowNode> next(FlowNode node) {
        return Stream.concat(out(node), events.getOrDefault(node, List.of()).stream());
    }

    private Stream<FlowNode> out(FlowNode node) {
        return targets.getOrDefault(node, List.of()).stream();
    }

    private Stream<FlowNode> in(FlowNode node) {
        return sources.getOrDefault(node, List.of()).stream();
    }

    private static <E> Map<FlowNode, List<FlowNode>> grouped(
            Collection<E> elements, Function<E, FlowNode> at, Function<E, FlowNode> other) {
        return elements.stream().collect(groupingBy(at, mapping(other, toList())));
    }

    private interface Step {
        Stream<FlowNode> from(FlowNode node);
    }

    /** Nearest first. */
    private static Set<FlowNode> walk(List<FlowNode> from, Step step) {
        var seen = new LinkedHashSet<FlowNode>(from);
        var waiting = new ArrayDeque<FlowNode>(from);
        while (!waiting.isEmpty()) step.from(waiting.poll()).filter(seen::add).forEach(waiting::add);
        return seen;
    }

    private static boolean isParallel(FlowNode node) {
        return node instanceof ParallelGateway || node instanceof InclusiveGateway;
    }

    private FlowNode node(String id) {
        return model.getModelElementById(id) instanceof FlowNode node ? node : null;
    }

    private static String name(FlowNode node) {
        return node.getName() == null || node.getName().isBlank() ? node.getId() : node.getName();
    }
}
