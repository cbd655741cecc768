package org.banjie.casework.granting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.banjie.cases.Case;
import org.banjie.cases.search.OpenCases;
import org.banjie.kinds.Excluded;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.own.UnderWay;
import org.springframework.stereotype.Component;

/** What people have applied for and nobody has decided yet, themselves or in an application of their household. */
@Component
class AppliedFor {

    /** Nobody has as many open applications. */
    private static final int MOST = 50;

    private final OpenCases open;
    private final List<UnderWay> households;
    private final Kinds kinds;
    private final Clock clock;

    AppliedFor(OpenCases open, List<UnderWay> households, Kinds kinds, Clock clock) {
        this.open = open;
        this.households = households;
        this.kinds = kinds;
        this.clock = clock;
    }

    Stream<MetTerm> meeting(List<Excluded> terms, Collection<String> idNos) {
        var theirs = households.stream()
                .filter(one -> terms.stream().anyMatch(term -> term.kind().equals(one.kind())))
                .flatMap(one -> one.of(idNos).stream());
        return Stream.concat(open.ofPeople(idNos, MOST).stream(), theirs)
                .distinct()
                .flatMap(found -> meeting(terms, found));
    }

    private Stream<MetTerm> meeting(List<Excluded> terms, Case found) {
        var what = kinds.get(found.kind()).matter(found.category());
        var since = LocalDate.ofInstant(found.handedInAt(), clock.getZone());
        return terms.stream()
                .filter(term -> term.means(found.kind(), found.category()))
                .map(term -> new MetTerm(term, found, what, since, false));
    }
}
