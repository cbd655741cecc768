package org.banjie.worklist.pages;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.search.CaseSearch;
import org.banjie.casework.facts.Rights;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.Kinds;
import org.banjie.site.Slice;
import org.banjie.worklist.list.FollowedCases;
import org.springframework.stereotype.Component;

/** Cases, not steps, as rows: those followed in which nothing is open just now. */
@Component
public class CaseRows {

    private static final int MOST = 50;

    private final FollowedCases followed;
    private final CaseSearch search;
    private final Rights rights;
    private final Kinds kinds;
    private final Units units;

    CaseRows(FollowedCases followed, CaseSearch search, Rights rights, Kinds kinds, Units units) {
        this.followed = followed;
        this.search = search;
        this.rights = rights;
        this.kinds = kinds;
        this.units = units;
    }

    /** A case in one line. @param closedAt null while it is open */
    public record CaseRow(
            String caseNo, String applicant, String matter, String place, CaseStatus status, Instant closedAt) {}

    /** The newest of them, and whether there are others. */
    Slice<CaseRow> withoutStep(Actor actor, Locale locale) {
        var numbers = Slice.of(followed.withoutStep(actor, MOST + 1), MOST);
        return new Slice<>(of(actor, search.all(numbers.rows()), locale), numbers.more());
    }

    List<CaseRow> of(Actor actor, List<Case> cases, Locale locale) {
        return cases.stream().map(one -> row(actor, one, locale)).toList();
    }

    private CaseRow row(Actor actor, Case one, Locale locale) {
        return new CaseRow(
                one.caseNo(),
                rights.nameFor(actor, one.kind(), one.applicantName()),
                kinds.get(one.kind()).matter(one.category()).in(locale),
                units.find(one.area()).map(Unit::shown).orElse(one.area()),
                one.status(),
                one.closedAt());
    }
}
