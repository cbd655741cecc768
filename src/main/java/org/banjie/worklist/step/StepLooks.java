package org.banjie.worklist.step;

import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.worklist.Worklist;
import org.banjie.worklist.drafts.StepDrafts;
import org.springframework.stereotype.Component;

/** Whether an ending has to be looked at first; then what was typed is kept, so that the look has it. */
@Component
class StepLooks {

    private final Worklist worklist;
    private final StepViews views;
    private final StepDrafts drafts;

    StepLooks(Worklist worklist, StepViews views, StepDrafts drafts) {
        this.worklist = worklist;
        this.views = views;
        this.drafts = drafts;
    }

    /** A second time, on a page of its own, before it goes out. */
    boolean at(Actor actor, String taskId, String outcome, String reason) {
        var item = worklist.inHand(actor, taskId);
        var looked = views.of(actor, item, Locale.ROOT).endings().stream()
                .anyMatch(one -> one.code().equals(outcome) && one.isLookedAt());
        if (looked) drafts.keepChoice(taskId, actor.uid(), outcome, reason);
        return looked;
    }

    /**
     * Pressed before the form was on the screen: its answers did not come along, and people have not seen what is kept of
     * them.
     */
    boolean blind(Actor actor, String taskId, String outcome, String reason) {
        var typed = drafts.find(taskId, actor.uid()).map(kept -> kept.typed().answers());
        if (typed.filter(answers -> !answers.isEmpty()).isEmpty()) return false;
        drafts.keepChoice(taskId, actor.uid(), outcome, reason);
        return true;
    }
}
