package org.banjie.worklist.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.access.Recusals;
import org.banjie.worklist.Worklist;
import org.banjie.worklist.list.Box;
import org.banjie.worklist.list.DoneItems;
import org.banjie.worklist.list.Page;
import org.banjie.worklist.list.Query;
import org.banjie.worklist.list.Sort;
import org.banjie.worklist.words.RowView;
import org.banjie.worklist.words.Rows;
import org.springframework.stereotype.Component;

/** What somebody has just done, and what is next for them. */
@Component
class JustDone {

    private final DoneItems done;
    private final Worklist worklist;
    private final Rows rows;
    private final Recusals recusals;

    JustDone(DoneItems done, Worklist worklist, Rows rows, Recusals recusals) {
        this.done = done;
        this.worklist = worklist;
        this.rows = rows;
        this.recusals = recusals;
    }

    /** @param next what they have taken already, else the first that waits for them; null for nothing */
    record Ending(RowView row, RowView next) {}

    /** Empty for a step that this person did not do. */
    Optional<Ending> by(Actor actor, String taskId, Locale locale) {
        return done.find(taskId)
                .filter(row -> actor.uid().equals(row.item().assignee()))
                .filter(row -> !recusals.isRecused(row.item().caseNo(), actor.uid()))
                .map(row -> new Ending(
                        rows.of(actor, List.of(row), locale).get(0),
                        next(actor, locale).orElse(null)));
    }

    private Optional<RowView> next(Actor actor, Locale locale) {
        return first(actor, Box.MINE).or(() -> first(actor, Box.TODO)).map(row -> rows.of(actor, List.of(row), locale)
                .get(0));
    }

    private Optional<Page.Row> first(Actor actor, Box box) {
        var query = new Query(box, null, null, null, Sort.DUE, null, 1);
        return worklist.page(actor, query).rows().stream().findFirst();
    }
}
