package org.banjie.relatives.matching;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.cases.Cases;
import org.banjie.relatives.LiveGrant;
import org.banjie.relatives.comparison.Candidate;
import org.banjie.relatives.comparison.Candidates;
import org.banjie.relatives.comparison.Matching;
import org.banjie.relatives.filings.FilingOrigin;
import org.springframework.stereotype.Component;

/** Holds allowances that are being paid against the register, a page at a time, and files late what it finds. */
@Component
class GrantMatch {

    /** The relation may be younger than what the applicant declared. */
    private static final boolean NOT_FALSE = false;

    private final Candidates candidates;
    private final Matching matching;
    private final Handling handling;
    private final Cases cases;
    private final CaseMatch match;
    private final Clock clock;

    GrantMatch(Candidates candidates, Matching matching, Handling handling, Cases cases, CaseMatch match, Clock clock) {
        this.candidates = candidates;
        this.matching = matching;
        this.handling = handling;
        this.cases = cases;
        this.match = match;
        this.clock = clock;
    }

    /** Which of them have somebody in the household who may be a relative: one look-up for all. */
    List<LiveGrant> suspects(List<LiveGrant> page) {
        var found = found(page);
        return page.stream()
                .filter(grant -> !candidates(grant, found).isEmpty())
                .toList();
    }

    void file(LiveGrant grant) {
        var candidates = candidates(grant, found(List.of(grant)));
        var hits = matching.hits(candidates, handling.offices(cases.get(grant.caseNo())));
        if (!hits.isEmpty()) match.file(grant.caseNo(), hits, NOT_FALSE, FilingOrigin.MONTHLY);
    }

    private Map<ByteBuffer, List<Candidate>> found(List<LiveGrant> page) {
        var persons = page.stream().flatMap(grant -> grant.persons().stream()).toList();
        return candidates.of(persons, LocalDate.now(clock)).stream()
                .collect(Collectors.groupingBy(Candidate::relative));
    }

    private static List<Candidate> candidates(LiveGrant grant, Map<ByteBuffer, List<Candidate>> found) {
        return grant.persons().stream()
                .flatMap(person -> found.getOrDefault(ByteBuffer.wrap(person), List.of()).stream())
                .toList();
    }
}
