package org.banjie.worklist.back;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.access.recusals.Recusals;
import org.banjie.worklist.Worklist;
import org.banjie.worklist.list.Box;
import org.banjie.worklist.list.DoneItems;
import org.banjie.worklist.list.Page;
import org.banjie.worklist.list.Query;
import org.banjie.worklist.words.RowView;
import org.banjie.worklist.words.Rows;
import org.springframework.stereotype.Component;

/** What somebody has just done, and what is next for them. */
@Component
public class JustDone {

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

    /** @param next what comes after it in the list they came from; null for nothing */
    public record Ending(RowView row, RowView next) {}

    /** Empty for a step that this person did not do. @param at where it stood in that list; null where they came from elsewhere */
    public Optional<Ending> by(Actor actor, String taskId, Query list, String at, Locale locale) {
        return row(actor, taskId, locale)
                .map(row -> new Ending(
                        row,
                        next(actor, list, at)
                                .map(one -> rows.of(actor, List.of(one), locale).get(0))
                                .orElse(null)));
    }

    /** What they have done alone. Empty for a step that this person did not do. */
    Optional<RowView> row(Actor actor, String taskId, Locale locale) {
        return done.find(taskId)
                .filter(row -> actor.uid().equals(row.item().assignee()))
                .filter(row -> !recusals.isRecused(row.item().caseNo(), actor.uid()))
                .map(row -> rows.of(actor, List.of(row), locale).get(0));
    }

    /** The next of the list, or else its first; of no list what they have taken already, or else the first that waits. */
    public Optional<Page.Row> next(Actor actor, Query list, String at) {
        if (at == null || !isOfTheirs(list.box())) return anything(actor);
        return first(actor, list.from(at, 1))
                .or(() -> first(actor, list.from(null, 1)))
                .or(() -> anything(actor));
    }

    /** Of what somebody only follows the next is as a rule for others to do. */
    private static boolean isOfTheirs(Box box) {
        return box.isOfOpenSteps() && box != Box.FOLLOWED;
    }

    private Optional<Page.Row> anything(Actor actor) {
        return first(actor, Query.of(Box.MINE)).or(() -> first(actor, Query.of(Box.TODO)));
    }

    private Optional<Page.Row> first(Actor actor, Query query) {
        return worklist.page(actor, query.from(query.cursor(), 1)).rows().stream()
                .findFirst();
    }
}
