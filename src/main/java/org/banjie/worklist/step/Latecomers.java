package org.banjie.worklist.step;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Rights;
import org.banjie.worklist.Worklist;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.list.DoneItems;
import org.banjie.worklist.list.Page;
import org.banjie.worklist.words.RowView;
import org.banjie.worklist.words.Rows;
import org.springframework.stereotype.Component;

/** What somebody is told of a step that a colleague was faster with: as a row of a list, to those who may see the case. */
@Component
public class Latecomers {

    private final DoneItems done;
    private final Worklist worklist;
    private final Cases cases;
    private final Rights rights;
    private final Rows rows;

    Latecomers(DoneItems done, Worklist worklist, Cases cases, Rights rights, Rows rows) {
        this.done = done;
        this.worklist = worklist;
        this.cases = cases;
        this.rights = rights;
        this.rows = rows;
    }

    /** How it was done, by whom and when; empty while it is open, and for those who must not know of it. */
    public Optional<RowView> ended(Actor actor, String taskId, Locale locale) {
        return done.find(taskId).filter(row -> mayKnow(actor, row.item())).map(row -> row(actor, row, locale));
    }

    /** In whose hands it is; empty for those who could not do it themselves. */
    public Optional<RowView> inHand(Actor actor, String taskId, Locale locale) {
        return worklist.known(actor, taskId)
                .filter(item -> item.assignee() != null)
                .map(item -> row(actor, new Page.Row(item, false, null, null), locale));
    }

    private RowView row(Actor actor, Page.Row row, Locale locale) {
        return rows.of(actor, List.of(row), locale).get(0);
    }

    private boolean mayKnow(Actor actor, WorkItem ended) {
        return !rights.visibleAmong(actor, List.of(cases.get(ended.caseNo()))).isEmpty();
    }
}
