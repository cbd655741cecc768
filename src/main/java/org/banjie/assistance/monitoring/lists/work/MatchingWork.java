package org.banjie.assistance.monitoring.lists.work;

import org.banjie.assistance.monitoring.lists.ComparedKinds;
import org.banjie.assistance.monitoring.lists.Hits;
import org.banjie.assistance.monitoring.lists.ImportState;
import org.banjie.assistance.monitoring.lists.ImportTurns;
import org.banjie.assistance.monitoring.lists.Imports;
import org.banjie.assistance.monitoring.lists.ListRows;
import org.banjie.background.Foreman;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.items.ItemWork;
import org.banjie.background.items.Items;
import org.springframework.stereotype.Component;

/**
 * Compares lists that were read to their end with everybody who receives something of a kind that says so, each as one set,
 * in one transaction.
 * One that cannot be compared keeps no other waiting, and in the end is given up.
 */
@Component
@Planned(name = "monitoring.match-lists", every = "${banjie.monitoring.every:PT30S}")
class MatchingWork implements ItemWork {

    private static final int ONCE = 20;

    private final Imports imports;
    private final ImportTurns turns;
    private final ListRows rows;
    private final Hits hits;
    private final ComparedKinds kinds;
    private final Items items;
    private final Foreman foreman;

    MatchingWork(
            Imports imports,
            ImportTurns turns,
            ListRows rows,
            Hits hits,
            ComparedKinds kinds,
            Items items,
            Foreman foreman) {
        this.imports = imports;
        this.turns = turns;
        this.rows = rows;
        this.hits = hits;
        this.kinds = kinds;
        this.items = items;
        this.foreman = foreman;
    }

    @Override
    public boolean piece(Shift shift) {
        return items.each(this, turns.in(ImportState.MATCHING, ONCE), list -> Long.toString(list), this::match) > 0;
    }

    @Override
    public void again(String id) {
        match(Long.parseLong(id));
    }

    /** Whoever sent it is told, and may send it again. */
    @Override
    public void givenUp(String id) {
        rows.forget(Long.parseLong(id));
        imports.fail(Long.parseLong(id), "not-compared");
    }

    private void match(long id) {
        if (!turns.lock(id, ImportState.MATCHING)) return;
        var found = hits.match(id, kinds.with(imports.find(id).orElseThrow().list()));
        rows.forget(id);
        imports.matched(id, found);
        imports.enter(id, found == 0 ? ImportState.DONE : ImportState.OPENING);
        foreman.wake(HitOpeningWork.class);
    }
}
