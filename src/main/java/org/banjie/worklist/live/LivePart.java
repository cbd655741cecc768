package org.banjie.worklist.live;

import java.util.Locale;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.parts.Part;
import org.banjie.worklist.parts.StepPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets the page of a step hear that somebody was faster. */
@Component
@Order(4)
class LivePart implements StepPart {

    private final LiveNews news;

    LivePart(LiveNews news) {
        this.news = news;
    }

    @Override
    public Optional<Part> of(Actor actor, WorkItem item, Locale locale) {
        var mine = actor.uid().equals(item.assignee());
        return actor.staff()
                ? Optional.of(new Part("worklist/live :: step", new Hook(item.taskId(), mine, news.position())))
                : Optional.empty();
    }

    /** @param mine whether they had it in hand when the page was made */
    record Hook(String taskId, boolean mine, String position) {}
}
