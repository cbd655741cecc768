package org.banjie.assistance.monitoring.lists;

import org.banjie.assistance.monitoring.Work;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares a list that was read to its end with everybody who receives something, as one set, in one transaction. */
@Component
@Order(2)
class MatchingWork implements Work {

    private final Imports imports;
    private final ListRows rows;
    private final Hits hits;
    private final TransactionTemplate transaction;

    MatchingWork(Imports imports, ListRows rows, Hits hits, TransactionTemplate transaction) {
        this.imports = imports;
        this.rows = rows;
        this.hits = hits;
        this.transaction = transaction;
    }

    @Override
    public boolean piece() {
        var next = imports.waiting(ImportState.MATCHING);
        next.ifPresent(list -> transaction.executeWithoutResult(status -> match(list.id())));
        return next.isPresent();
    }

    private void match(long id) {
        int found = hits.match(id);
        rows.forget(id);
        imports.matched(id, found);
        imports.enter(id, found == 0 ? ImportState.DONE : ImportState.OPENING);
    }
}
