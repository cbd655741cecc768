package org.banjie.waiting;

import java.util.Map;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.flow.Flow;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Offers a place that is free to whose turn it is; the list is held meanwhile, so that none is offered twice. */
@Component
@Transactional
class NextCaller {

    private final Entries entries;
    private final Settings settings;
    private final Cases cases;
    private final Flow flow;
    private final Journal journal;

    NextCaller(Entries entries, Settings settings, Cases cases, Flow flow, Journal journal) {
        this.entries = entries;
        this.settings = settings;
        this.cases = cases;
        this.flow = flow;
        this.journal = journal;
    }

    /**
     * One alone: what is wrong with a case undoes no other's call. The case is held before its list, as everywhere.
     *
     * @return whether there may be another to call
     */
    boolean next(String kind, String list) {
        var next = entries.next(kind, list);
        if (next.isEmpty()) return false;
        var found = cases.lock(next.get().caseNo());
        entries.lock(kind, list);
        var places = settings.find(kind, list).map(Integer::parseInt).orElse(0);
        if (entries.occupied(kind, list) >= places) return false;
        // who came before meanwhile is called first
        if (entries.next(kind, list).equals(next)) call(found, next.get());
        return true;
    }

    private void call(Case found, WaitingEntry next) {
        entries.call(next.caseNo());
        var why = Map.of("waitingList", next.list(), "since", next.since().toString());
        journal.record(new Act(next.caseNo(), "system", found.street(), WaitingList.CALLED, why));
        flow.signal(next.caseNo(), WaitingList.CALLED);
    }
}
