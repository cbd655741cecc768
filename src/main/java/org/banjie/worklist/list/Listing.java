package org.banjie.worklist.list;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import org.banjie.access.Actor;
import org.banjie.access.Recusals;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.site.Slice;
import org.banjie.time.limits.NearDays;
import org.banjie.worklist.items.WorkItems;
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
    /** More than anybody has: a case that is cut off would leave a gap that tells of those kept from somebody. */
    private static final int CASES_OF_A_PERSON = 500;

    private final JdbcClient db;
    private final ListBranches strands;
    private final Recusals recusals;
    private final Cases cases;
    private final NearDays near;
    private final Clock clock;

    Listing(JdbcClient db, ListBranches strands, Recusals recusals, Cases cases, NearDays near, Clock clock) {
        this.db = db;
        this.strands = strands;
        this.recusals = recusals;
        this.cases = cases;
        this.near = near;
        this.clock = clock;
    }

    /** A page of open steps this person may see. */
    public Page page(Actor actor, Query query) {
        var weave = strands.of(actor, query.box());
        var count = count(actor, weave, filter(actor, query), WORTH_COUNTING);
        var cursor = query.cursor() == null ? null : Cursor.decode(query.cursor());
        var shown =
                Slice.of(rows(actor, query, weave, filter(actor, query).after(query.sort(), cursor)), query.limit());
        return new Page(shown.rows(), shown.more() ? next(query.sort(), shown.rows()) : null, count);
    }

    /** How many there are in a box, counted up to that many. */
    public Page.Count count(Actor actor, Box box, int most) {
        var all = new Query(box, null, null, null, null, null, 0);
        return count(actor, strands.of(actor, box), filter(actor, all), most);
    }

    private Filter filter(Actor actor, Query query) {
        var now = ZonedDateTime.now(clock);
        var filter = new Filter()
                .kind(query.kind())
                .light(query.light(), now, near(now))
                .withoutCases(recusals.casesBarredFor(actor.uid()));
        var sought = query.sought();
        return sought != null && sought.what() == Sought.What.PERSON
                ? filter.onlyCases(casesOf(sought.text()))
                : filter.text(sought);
    }

    private List<String> casesOf(String idNo) {
        return cases.ofPerson(idNo, CASES_OF_A_PERSON).stream()
                .map(Case::caseNo)
                .toList();
    }

    private List<Page.Row> rows(Actor actor, Query query, ListBranches.Weave weave, Filter filter) {
        return db.sql(
                        """
                select w.*, not exists (select from work_seen s where s.uid = :uid and s.task_id = w.task_id) is_new
                from (
                    select head.* from unnest(:strands) strand
                    cross join lateral (
                        select %1$s from work_item i where %2$s and %3$s order by i.%4$s, i.task_id limit :rows
                    ) head
                    order by head.%4$s, head.task_id limit :rows
                ) w order by w.%4$s, w.task_id
                """
                                .formatted(
                                        WorkItems.COLUMNS,
                                        weave.condition(),
                                        filter.sql(),
                                        query.sort().column()))
                .params(filter.parameters())
                .params(weave.parameters())
                .param("uid", actor.uid())
                .param("strands", weave.values().toArray(String[]::new))
                .param("rows", query.limit() + 1)
                .query((row, n) -> new Page.Row(WorkItems.item(row, n), row.getBoolean("is_new"), null, null))
                .list();
    }

    /** In the order of an index too: without it all the steps of an office are gathered before the first is counted. */
    private Page.Count count(Actor actor, ListBranches.Weave weave, Filter filter, int most) {
        int value = db.sql(
                        """
                select count(*) from (
                    select from unnest(:strands) strand
                    cross join lateral (
                        select from work_item i where %s and %s order by i.ends_at, i.task_id limit :most
                    ) few
                    limit :most
                ) counted
                """
                                .formatted(weave.condition(), filter.sql()))
                .params(filter.parameters())
                .params(weave.parameters())
                .param("uid", actor.uid())
                .param("strands", weave.values().toArray(String[]::new))
                .param("most", most + 1)
                .query(Integer.class)
                .single();
        return new Page.Count(Math.min(value, most), value <= most);
    }

    /** The end of the last day on which something near can be due. */
    private ZonedDateTime near(ZonedDateTime now) {
        return near.latest(now.toLocalDate()).plusDays(1).atStartOfDay(clock.getZone());
    }

    private String next(Sort sort, List<Page.Row> shown) {
        var last = shown.get(shown.size() - 1).item();
        return new Cursor(sort.value(last, clock.getZone()), last.taskId()).encode();
    }
}
