package org.banjie.worklist.countersign;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.parts.Part;
import org.banjie.worklist.parts.StepPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who was asked about a step and what they said, on its page; whoever has it asks there. */
@Component
@Order(35)
class CountersignPart implements StepPart {

    private final Rounds rounds;
    private final Askable askable;
    private final Posts posts;
    private final Views views;

    CountersignPart(Rounds rounds, Askable askable, Posts posts, Views views) {
        this.rounds = rounds;
        this.askable = askable;
        this.posts = posts;
        this.views = views;
    }

    /**
     * @param round null while nobody is asked
     * @param mine whether the reader has the step, and may ask
     * @param people who could be asked besides
     */
    record Panel(String taskId, Views.RoundView round, boolean mine, List<Posts.Person> people) {}

    @Override
    public Optional<Part> of(Actor actor, WorkItem item, Locale locale) {
        var mine = actor.staff() && actor.uid().equals(item.assignee()) && item.lentBy() == null;
        var round = rounds.find(item.taskId());
        if (!mine && round.isEmpty()) return Optional.empty();
        var people = mine ? posts.of(others(item, round), locale) : List.<Posts.Person>of();
        if (round.isEmpty() && people.isEmpty()) return Optional.empty();
        var view = round.map(one -> views.of(one, item, locale)).orElse(null);
        return Optional.of(new Part("worklist/countersign :: ofStep", new Panel(item.taskId(), view, mine, people)));
    }

    private List<Actor> others(WorkItem item, Optional<Round> round) {
        Set<String> asked = round.map(Round::signers).orElse(List.of()).stream()
                .filter(Signer::counts)
                .map(Signer::uid)
                .collect(Collectors.toSet());
        return askable.all(item).stream()
                .filter(one -> !asked.contains(one.uid()))
                .toList();
    }
}
