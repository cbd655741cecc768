package org.banjie.assistance.monitoring.leads;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.assistance.monitoring.Background;
import org.banjie.assistance.monitoring.Watchers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets a search off, and shows what was found. */
@Service
@Transactional
class LeadDesk {

    private final Watchers watchers;
    private final LeadSearches searches;
    private final Leads leads;
    private final Background background;

    LeadDesk(Watchers watchers, LeadSearches searches, Leads leads, Background background) {
        this.watchers = watchers;
        this.searches = searches;
        this.leads = leads;
        this.background = background;
    }

    /** Begins a search, unless one is running. */
    void search() {
        start(watchers.acting());
    }

    /** Begins the search of that month by itself, when nobody has. */
    void searchOnce(YearMonth month, ZoneId zone) {
        boolean done = searches.last()
                .filter(last -> YearMonth.from(last.startedAt().atZone(zone)).equals(month))
                .isPresent();
        if (!done) start(Actor.SYSTEM);
    }

    Optional<LeadSearch> last() {
        watchers.looking();
        return searches.last();
    }

    List<Leads.Lead> page(LocalDate openedOn, String caseNo, int limit) {
        watchers.looking();
        return leads.page(openedOn, caseNo, limit);
    }

    private void start(Actor by) {
        searches.start(by.uid());
        watchers.record("monitoring/leads", by, "leads-searched", Map.of());
        background.wake();
    }
}
