package org.banjie.assistance.monitoring.lists.work;

import org.banjie.assistance.monitoring.lists.Hits;
import org.banjie.assistance.monitoring.lists.ImportState;
import org.banjie.assistance.monitoring.lists.Imports;
import org.banjie.assistance.monitoring.lists.ListRows;
import org.banjie.background.Foreman;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares a list that was read to its end with everybody who receives something, as one set, in one transaction. */
@Component
@Planned(name = "monitoring.match-lists", every = "${banjie.monitoring.every:PT30S}")
class MatchingWork implements Work {

    private final Imports imports;
    private final ListRows rows;
    private final Hits hits;
    private final TransactionTemplate transaction;
    private final Foreman foreman;

    MatchingWork(Imports imports, ListRows rows, Hits hits, TransactionTemplate transaction, Foreman foreman) {
        this.imports = imports;
        this.rows = rows;
        this.hits = hits;
        this.transaction = transaction;
        this.foreman = foreman;
    }

    @Override
    public boolean piece(Shift shift) {
        var next = imports.waiting(ImportState.MATCHING);
        next.ifPresent(list -> transaction.executeWithoutResult(status -> match(list.id())));
        return next.isPresent();
    }

    private void match(long id) {
        var found = hits.match(id);
        rows.forget(id);
        imports.matched(id, found);
        imports.enter(id, found == 0 ? ImportState.DONE : ImportState.OPENING);
        foreman.wake(HitOpeningWork.class);
    }
}
