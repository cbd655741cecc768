package org.banjie.relatives.matching;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.banjie.cases.Cases;
import org.banjie.relatives.GrantsToMatch;
import org.banjie.relatives.LiveGrant;
import org.banjie.relatives.comparison.Candidate;
import org.banjie.relatives.comparison.Candidates;
import org.banjie.relatives.comparison.Matching;
import org.banjie.relatives.filings.FilingOrigin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Holds every allowance that is being paid against the register once a month: a marriage or an appointment since then is
 * filed late, and history is not rewritten. A page of grants costs one look-up; each filing is a transaction of its own,
 * so that a pass that breaks off has done what it did, and the next one finds the rest.
 */
@Service
@Planned(name = "relatives.monthly-matching", cron = "${banjie.relatives.monthly:0 30 3 1 * *}")
class MonthlyMatching implements Work {

    private static final Logger LOG = LoggerFactory.getLogger(MonthlyMatching.class);
    private static final int PAGE = 500;

    /** The relation may be younger than what the applicant declared. */
    private static final boolean NOT_FALSE = false;

    private final List<GrantsToMatch> grants;
    private final Candidates candidates;
    private final Matching matching;
    private final Handling handling;
    private final Cases cases;
    private final CaseMatch match;
    private final Clock clock;

    MonthlyMatching(
            List<GrantsToMatch> grants,
            Candidates candidates,
            Matching matching,
            Handling handling,
            Cases cases,
            CaseMatch match,
            Clock clock) {
        this.grants = grants;
        this.candidates = candidates;
        this.matching = matching;
        this.handling = handling;
        this.cases = cases;
        this.match = match;
        this.clock = clock;
    }

    /** Broken off, it begins again: what is filed already is not filed twice. */
    @Override
    public boolean piece(Shift shift) {
        grants.forEach(all -> run(all, shift));
        return false;
    }

    private void run(GrantsToMatch all, Shift shift) {
        var seen = 0;
        for (var page = all.after(0, PAGE); !page.isEmpty() && !shift.isOver(); ) {
            page(page);
            seen += page.size();
            page = all.after(page.get(page.size() - 1).id(), PAGE);
        }
        LOG.info("Held {} running allowances against the register of relatives", seen);
    }

    private void page(List<LiveGrant> page) {
        var persons = page.stream().flatMap(grant -> grant.persons().stream()).toList();
        var found = candidates.of(persons, LocalDate.now(clock)).stream()
                .collect(Collectors.groupingBy(Candidate::relative));
        if (!found.isEmpty()) page.forEach(grant -> file(grant, found));
    }

    private void file(LiveGrant grant, Map<ByteBuffer, List<Candidate>> found) {
        var candidates = grant.persons().stream()
                .flatMap(person -> found.getOrDefault(ByteBuffer.wrap(person), List.of()).stream())
                .toList();
        if (candidates.isEmpty()) return;
        var hits = matching.hits(candidates, handling.offices(cases.get(grant.caseNo())));
        if (!hits.isEmpty()) match.file(grant.caseNo(), hits, NOT_FALSE, FilingOrigin.MONTHLY);
    }
}
