package org.banjie.assistance.monitoring.leads;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.assistance.monitoring.MonitoringRights;
import org.banjie.background.Foreman;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets a search off, and shows what was found. */
@Service
@Transactional
class LeadDesk {

    private final SignedIn signedIn;
    private final Journal journal;
    private final LeadSearches searches;
    private final Leads leads;
    private final Foreman foreman;

    LeadDesk(SignedIn signedIn, Journal journal, LeadSearches searches, Leads leads, Foreman foreman) {
        this.signedIn = signedIn;
        this.journal = journal;
        this.searches = searches;
        this.leads = leads;
        this.foreman = foreman;
    }

    /** Begins a search, unless one is running. */
    void search() {
        start(signedIn.demand(MonitoringRights.ACTING));
    }

    /** Begins the search of that month by itself, when nobody has. */
    void searchOnce(YearMonth month, ZoneId zone) {
        var done = searches.last()
                .filter(last -> YearMonth.from(last.startedAt().atZone(zone)).equals(month))
                .isPresent();
        if (!done) start(Actor.SYSTEM);
    }

    Optional<LeadSearch> last() {
        signedIn.demand(MonitoringRights.LOOKING);
        return searches.last();
    }

    List<Leads.Lead> page(LocalDate openedOn, String caseNo, int limit) {
        signedIn.demand(MonitoringRights.LOOKING);
        return leads.page(openedOn, caseNo, limit);
    }

    private void start(Actor by) {
        searches.start(by.uid());
        journal.record(Act.of("monitoring/leads", by, MonitoringRights.ACTING, "leads-searched", Map.of()));
        foreman.wake(LeadWork.class);
    }
}
