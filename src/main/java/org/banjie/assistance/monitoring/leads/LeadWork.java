package org.banjie.assistance.monitoring.leads;

import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.items.ItemWork;
import org.banjie.background.items.Items;
import org.springframework.stereotype.Component;

/**
 * Searches for households that should be told: former recipients, then the refused. One that cannot be looked at keeps no
 * other from being found, and is tried again by itself.
 */
@Component
@Planned(name = "monitoring.search-leads", every = "${banjie.monitoring.every:PT30S}")
class LeadWork implements ItemWork {

    private static final int BATCH = 100;

    private final LeadSearches searches;
    private final LeadCandidates candidates;
    private final LeadOpening opening;
    private final Items items;

    LeadWork(LeadSearches searches, LeadCandidates candidates, LeadOpening opening, Items items) {
        this.searches = searches;
        this.candidates = candidates;
        this.opening = opening;
        this.items = items;
    }

    @Override
    public boolean piece(Shift shift) {
        var running = searches.running();
        running.ifPresent(this::some);
        return running.isPresent();
    }

    private void some(LeadSearch search) {
        var former = search.source().equals("FORMER");
        var batch = former ? candidates.former(search.cursor(), BATCH) : candidates.declined(search.cursor(), BATCH);
        items.each(this, batch.candidates(), LeadCandidate::key, one -> consider(one, search));
        var source = !batch.last() ? search.source() : former ? "DECLINED" : "DONE";
        var cursor = batch.last() ? "" : batch.cursor();
        searches.progress(search.id(), source, cursor, batch.candidates().size());
    }

    private void consider(LeadCandidate one, LeadSearch search) {
        if (opening.consider(one, search.startedBy())) searches.found(search.id());
    }

    /** It counts with the search that was begun last. */
    @Override
    public void again(String key) {
        var search = searches.last().orElseThrow();
        candidates.find(key).forEach(one -> consider(one, search));
    }
}
