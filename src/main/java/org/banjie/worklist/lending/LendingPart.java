package org.banjie.worklist.lending;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.cases.acts.Opinions;
import org.banjie.cases.acts.PassedOn;
import org.banjie.cases.acts.PassedOn.How;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.lending.LoanView.State;
import org.banjie.worklist.parts.Part;
import org.banjie.worklist.parts.StepPart;
import org.banjie.worklist.words.Colleagues;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lending a step, and what became of it, on its page. */
@Component
@Order(30)
class LendingPart implements StepPart {

    private final Opinions opinions;
    private final Colleagues colleagues;

    LendingPart(Opinions opinions, Colleagues colleagues) {
        this.opinions = opinions;
        this.colleagues = colleagues;
    }

    @Override
    public Optional<Part> of(Actor actor, WorkItem item, Locale locale) {
        return view(actor, item, locale).map(view -> new Part("worklist/lending :: ofStep", view));
    }

    private Optional<LoanView> view(Actor actor, WorkItem item, Locale locale) {
        var names = colleagues.names(locale);
        if (actor.uid().equals(item.lentBy())) {
            return Optional.of(new LoanView(item.taskId(), State.LENT, names.of(item.assignee()), null, List.of()));
        }
        if (!actor.staff() || !actor.uid().equals(item.assignee())) return Optional.empty();
        if (item.lentBy() != null) {
            var why = last(item).map(one -> one.said().reason()).orElse(null);
            return Optional.of(new LoanView(item.taskId(), State.BORROWED, names.of(item.lentBy()), why, List.of()));
        }
        var back =
                last(item).filter(one -> one.how() == How.GIVEN_BACK && one.to().equals(actor.uid()));
        var others = colleagues.whoCouldTake(item);
        if (others.isEmpty() && back.isEmpty()) return Optional.empty();
        return Optional.of(new LoanView(
                item.taskId(),
                State.OWN,
                back.map(one -> names.of(one.said().by())).orElse(null),
                back.map(one -> one.said().reason()).orElse(null),
                others));
    }

    /** How the step changed hands last, since it became open. */
    private Optional<PassedOn> last(WorkItem item) {
        return opinions.of(item.caseNo()).stream()
                .filter(one -> one instanceof PassedOn given
                        && given.step().equals(item.step())
                        && !given.at().isBefore(item.since()))
                .map(PassedOn.class::cast)
                .reduce((first, last) -> last);
    }
}
