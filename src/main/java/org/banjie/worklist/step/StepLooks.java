package org.banjie.worklist.step;

import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.worklist.Worklist;
import org.banjie.worklist.drafts.StepDrafts;
import org.springframework.stereotype.Component;

/** Whether an ending is looked at a second time; then what was typed is kept, so that the second look has it. */
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

    boolean at(Actor actor, String taskId, String outcome, String reason) {
        var item = worklist.inHand(actor, taskId);
        var looked = views.of(actor, item, Locale.ROOT).endings().stream()
                .anyMatch(one -> one.code().equals(outcome) && one.isLookedAt());
        if (looked) drafts.keepChoice(taskId, actor.uid(), outcome, reason);
        return looked;
    }
}
