package org.banjie.worklist.urging;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.casework.facts.Rights;
import org.banjie.flow.models.Models;
import org.banjie.kinds.Sight;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.items.WorkItems;
import org.banjie.worklist.parts.CasePart;
import org.banjie.worklist.parts.Part;
import org.banjie.worklist.urging.UrgeMarks.Mark;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Pressing for the open steps of a case, on its page, and who did so already. */
@Component
@Order(50)
class UrgePart implements CasePart {

    private final WorkItems items;
    private final Urgers urgers;
    private final UrgeMarks marks;
    private final Models models;
    private final Rights rights;

    UrgePart(WorkItems items, Urgers urgers, UrgeMarks marks, Models models, Rights rights) {
        this.items = items;
        this.urgers = urgers;
        this.marks = marks;
        this.models = models;
        this.rights = rights;
    }

    /**
     * An open step.
     *
     * @param mark null where nobody has pressed for it
     * @param offered whether the reader may
     */
    record Line(String task, String name, Mark mark, boolean offered) {}

    record Lines(String caseNo, List<Line> all) {}

    @Override
    public Optional<Part> of(Actor actor, Case found, Locale locale) {
        var open = items.ofCase(found.caseNo());
        var pressed = marks.of(open.stream().map(WorkItem::taskId).toList(), locale);
        var reads = rights.sight(actor, found).compareTo(Sight.READING) >= 0;
        var lines = open.stream()
                .map(item -> new Line(
                        item.taskId(),
                        models.step(item.version(), item.step()).name(locale),
                        reads ? pressed.get(item.taskId()) : null,
                        urgers.may(actor, item, found)))
                .filter(line -> line.mark() != null || line.offered())
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part("worklist/urge :: ofCase", new Lines(found.caseNo(), lines)));
    }
}
