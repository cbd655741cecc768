package org.banjie.assistance.monitoring.leads;

import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Searches for households that should be told, a hundred in each transaction: former recipients, then the refused. */
@Component
@Planned(name = "monitoring.search-leads", every = "${banjie.monitoring.every:PT30S}")
class LeadWork implements Work {

    private static final int BATCH = 100;

    private final LeadSearches searches;
    private final Candidates candidates;
    private final LeadOpening opening;
    private final TransactionTemplate transaction;

    LeadWork(LeadSearches searches, Candidates candidates, LeadOpening opening, TransactionTemplate transaction) {
        this.searches = searches;
        this.candidates = candidates;
        this.opening = opening;
        this.transaction = transaction;
    }

    @Override
    public boolean piece(Shift shift) {
        var running = searches.running();
        running.ifPresent(search -> transaction.executeWithoutResult(status -> some(search)));
        return running.isPresent();
    }

    private void some(LeadSearch search) {
        var former = search.source().equals("FORMER");
        var batch = former ? candidates.former(search.cursor(), BATCH) : candidates.declined(search.cursor(), BATCH);
        var found = (int) batch.candidates().stream()
                .filter(one -> opening.consider(one, search.startedBy()))
                .count();
        var source = !batch.last() ? search.source() : former ? "DECLINED" : "DONE";
        var cursor = batch.last() ? "" : batch.cursor();
        searches.progress(search.id(), source, cursor, batch.candidates().size(), found);
    }
}
