package org.banjie.worklist.list;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.access.recusals.Recusals;
import org.banjie.cases.Case;
import org.banjie.cases.ClosedWhere;
import org.banjie.cases.ClosedWhere.Behind;
import org.banjie.cases.ClosedWhere.Narrowed;
import org.banjie.cases.ClosedWhere.Place;
import org.banjie.cases.search.CaseSearch;
import org.banjie.casework.facts.Rights;
import org.banjie.finding.Finder;
import org.banjie.jurisdiction.Units;
import org.banjie.site.Slice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The box 办结: closed cases of somebody's offices and areas, newest first. Who may see which is as in the search. */
@Component
@Transactional(readOnly = true)
public class ClosedItems {

    /** Of a name or a number so many are looked through; whoever finds more writes more of it. */
    private static final int SOUGHT = 500;

    /** The beginning of the list: later than any case is closed. */
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private final ClosedWhere closed;
    private final CaseSearch search;
    private final Finder finder;
    private final Rights rights;
    private final Recusals recusals;
    private final Units units;
    private final Clock clock;

    ClosedItems(
            ClosedWhere closed,
            CaseSearch search,
            Finder finder,
            Rights rights,
            Recusals recusals,
            Units units,
            Clock clock) {
        this.closed = closed;
        this.search = search;
        this.finder = finder;
        this.rights = rights;
        this.recusals = recusals;
        this.units = units;
        this.clock = clock;
    }

    /**
     * @param next cursor of the next page, or null at the end
     * @param cut whether so much fits what is sought that older cases were not looked at
     */
    public record Closed(List<Case> rows, String next, boolean cut) {}

    public Closed page(Actor actor, Query query) {
        var where = query.where();
        var behind = behind(query);
        var hits = where.q() == null ? List.<Case>of() : hits(actor, where);
        var found = where.q() == null
                ? closed.newest(places(actor, where), narrowed(actor, where), behind, query.limit() + 1)
                : sought(actor, hits, where, behind);
        var shown = Slice.of(found, query.limit());
        return new Closed(
                rights.visibleAmong(actor, shown.rows()),
                shown.next(last -> Cursor.behind(last.closedAt(), last.caseNo()).encode()),
                hits.size() >= SOUGHT);
    }

    private Behind behind(Query query) {
        var before = Optional.ofNullable(query.where().arrived().to())
                .map(day -> day.plusDays(1).atStartOfDay(clock.getZone()).toInstant())
                .orElse(LATEST);
        if (query.cursor() == null) return new Behind(before, "");
        var cursor = Cursor.ofMoments(query.cursor());
        var last = Instant.parse(cursor.value());
        return last.isBefore(before) ? new Behind(last, cursor.taskId()) : new Behind(before, "");
    }

    private Narrowed narrowed(Actor actor, Criteria where) {
        return new Narrowed(
                where.area() == null ? "" : where.area(), from(where), recusals.casesBarredFor(actor.uid()));
    }

    private Instant from(Criteria where) {
        var from = where.arrived().from();
        return from == null ? Instant.EPOCH : from.atStartOfDay(clock.getZone()).toInstant();
    }

    /** Asked for a part of an office's area, that part is walked; asked for a larger one, the office's own. */
    private Set<Place> places(Actor actor, Criteria where) {
        var places = new HashSet<Place>();
        rights.placesFor(actor).stream()
                .filter(place -> where.kind() == null || where.kind().equals(place.kind()))
                .forEach(place -> within(place, where.area()).ifPresent(places::add));
        return places;
    }

    private Optional<Place> within(Place place, String area) {
        if (area == null || units.within(place.unit(), area)) return Optional.of(place);
        return units.within(area, place.unit()) ? Optional.of(new Place(place.kind(), area)) : Optional.empty();
    }

    private List<Case> sought(Actor actor, List<Case> hits, Criteria where, Behind behind) {
        return rights.visibleAmong(actor, hits).stream()
                .filter(one -> one.closedAt() != null && !one.closedAt().isBefore(from(where)))
                .filter(one -> where.kind() == null || where.kind().equals(one.kind()))
                .filter(one -> where.area() == null || units.within(one.area(), where.area()))
                .filter(one -> isBehind(one, behind))
                .sorted(Comparator.comparing(Case::closedAt)
                        .thenComparing(Case::caseNo)
                        .reversed())
                .toList();
    }

    private List<Case> hits(Actor actor, Criteria where) {
        var sought = where.sought();
        var places = rights.placesFor(actor);
        var kinds = places.stream().map(Place::kind).collect(Collectors.toSet());
        var mine = places.stream().map(Place::unit).collect(Collectors.toSet());
        return search.all(finder.cases(sought, mine, kinds, SOUGHT));
    }

    private static boolean isBehind(Case one, Behind behind) {
        var order = one.closedAt().compareTo(behind.closedAt());
        return order < 0 || (order == 0 && one.caseNo().compareTo(behind.caseNo()) < 0);
    }
}
