package org.banjie.worklist.list;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import org.banjie.access.Actor;
import org.banjie.access.recusals.Recusals;
import org.banjie.jurisdiction.Units;
import org.banjie.site.Slice;
import org.banjie.time.limits.NearDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the lists of open steps. Each strand's rows come from an index in the asked order, a page of each at most, and
 * only these heads are merged: a page costs the same at a thousand open steps and at a million.
 */
@Component
@Transactional(readOnly = true)
public class Listing {

    private static final int WORTH_COUNTING = 1000;

    private final JdbcClient db;
    private final ListBranches strands;
    private final FollowedCases followed;
    private final Recusals recusals;
    private final Searched searched;
    private final Units units;
    private final NearDays near;
    private final FreshPlan plan;
    private final Clock clock;

    Listing(
            JdbcClient db,
            ListBranches strands,
            FollowedCases followed,
            Recusals recusals,
            Searched searched,
            Units units,
            NearDays near,
            FreshPlan plan,
            Clock clock) {
        this.db = db;
        this.strands = strands;
        this.followed = followed;
        this.recusals = recusals;
        this.searched = searched;
        this.units = units;
        this.near = near;
        this.plan = plan;
        this.clock = clock;
    }

    /** A page of open steps this person may see. */
    public Page page(Actor actor, Query query) {
        if (query.where().isOneCase() && query.cursor() == null) {
            var few = more(actor, query);
            var all = count(few.rows().size(), WORTH_COUNTING);
            if (few.next() == null) return new Page(few.rows(), null, all);
        }
        var walk = walk(actor, query);
        var value = walk.count(WORTH_COUNTING);
        var count = count(value, WORTH_COUNTING);
        var found = Slice.of(rows(query, walk, count), query.limit());
        return new Page(found.rows(), found.next(last -> cursor(query.sort(), last)), count);
    }

    /** The same without counting, for who reads on to the end. */
    public Page more(Actor actor, Query query) {
        var cursor = Cursor.of(query.cursor(), query.sort());
        var found = Slice.of(walk(actor, query).next(query.sort(), cursor, query.limit() + 1), query.limit());
        return new Page(found.rows(), found.next(last -> cursor(query.sort(), last)), null);
    }

    /** How many there are in a box, counted up to that many. */
    public Page.Count count(Actor actor, Box box, int most) {
        return box == Box.FOLLOWED
                ? count(followed.openSteps(actor, most + 1), most)
                : count(walk(actor, Query.of(box)).count(most), most);
    }

    /** Where a row stands in a list of that order: what comes after it begins there. */
    public String cursor(Sort sort, Page.Row row) {
        return new Cursor(sort.value(row.item(), clock.getZone()), row.item().taskId()).encode();
    }

    /** In the order in which they were counted they are read; in another few are gathered, and of many the next is near. */
    private List<Page.Row> rows(Query query, Walk walk, Page.Count count) {
        var cursor = Cursor.of(query.cursor(), query.sort());
        return count.exact() && !query.where().isNone() && walk.along() != query.sort()
                ? walk.gathered(query.sort(), cursor, query.limit() + 1, WORTH_COUNTING + 1)
                : walk.next(query.sort(), cursor, query.limit() + 1);
    }

    private Walk walk(Actor actor, Query query) {
        plan.demand();
        var where = query.where();
        var along = where.arrived().isOpen() ? Sort.DUE : Sort.CREATED;
        return new Walk(db, actor.uid(), strands.of(actor, query), filter(actor, where), along);
    }

    private Filter filter(Actor actor, Criteria where) {
        var now = ZonedDateTime.now(clock);
        var filter = new Filter()
                .kind(where.kind())
                .step(where.step())
                .places(units.withAllBelow(where.area()))
                .holder(where.holder())
                .within("since", where.arrived(), clock.getZone())
                .due(where.due(), clock.getZone())
                .unread(where.unread())
                .light(where.light(), now, () -> near(now))
                .withoutCases(recusals.casesBarredFor(actor.uid()));
        return searched.narrow(filter, where.sought());
    }

    private static Page.Count count(int value, int most) {
        return new Page.Count(Math.min(value, most), value <= most);
    }

    /** The end of the last day on which something near can be due. */
    private ZonedDateTime near(ZonedDateTime now) {
        return near.latest(now.toLocalDate()).plusDays(1).atStartOfDay(clock.getZone());
    }
}
