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
import org.banjie.worklist.words.Colleagues;
import org.springframework.stereotype.Component;

/** What there is to say of the lending of a step to one reader. */
@Component
class LoanViews {

    private final Opinions opinions;
    private final Colleagues colleagues;

    LoanViews(Opinions opinions, Colleagues colleagues) {
        this.opinions = opinions;
        this.colleagues = colleagues;
    }

    /** Empty where they have nothing to do with it. */
    Optional<LoanView> of(Actor actor, WorkItem item, Locale locale) {
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
