package org.banjie.worklist.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.banjie.access.Actor;
import org.banjie.site.Slice;
import org.banjie.worklist.Worklist;
import org.banjie.worklist.list.Box;
import org.banjie.worklist.list.ClosedItems;
import org.banjie.worklist.list.Page;
import org.banjie.worklist.list.Query;
import org.banjie.worklist.pages.CaseRows.CaseRow;
import org.banjie.worklist.words.RowView;
import org.banjie.worklist.words.Rows;
import org.springframework.stereotype.Component;

/** A page of a box in words, whether its rows are steps or cases. */
@Component
public class Contents {

    private final Worklist worklist;
    private final ClosedItems closed;
    private final Rows rows;
    private final CaseRows caseRows;

    Contents(Worklist worklist, ClosedItems closed, Rows rows, CaseRows caseRows) {
        this.worklist = worklist;
        this.closed = closed;
        this.rows = rows;
        this.caseRows = caseRows;
    }

    /**
     * @param steps open steps or done ones
     * @param cases closed cases; or followed ones in which nothing is open
     * @param at where each open step stands in the list, by task
     * @param next cursor of the next page, or null
     * @param cut whether there may be cases that no page shows, so that the list says so
     */
    public record Shown(
            List<RowView> steps,
            List<CaseRow> cases,
            Page.Count count,
            Map<String, String> at,
            String next,
            boolean cut) {

        public static final Shown NOTHING =
                new Shown(List.of(), List.of(), new Page.Count(0, true), Map.of(), null, false);

        public int size() {
            return steps.isEmpty() ? cases.size() : steps.size();
        }

        /** Of all its cases. */
        List<String> numbers() {
            return Stream.concat(
                            steps.stream().map(RowView::caseNo), cases.stream().map(CaseRow::caseNo))
                    .distinct()
                    .toList();
        }
    }

    Shown of(Actor actor, Query query, Locale locale) {
        return query.box() == Box.CLOSED ? closed(actor, query, locale) : steps(actor, query, locale);
    }

    /** The next part of it for who reads on to the end: without count and places. */
    public Shown more(Actor actor, Query query, Locale locale) {
        if (query.box() == Box.CLOSED) return closed(actor, query, locale);
        var page = worklist.more(actor, query);
        return new Shown(rows.of(actor, page.rows(), locale), List.of(), null, Map.of(), page.next(), false);
    }

    private Shown steps(Actor actor, Query query, Locale locale) {
        var page = worklist.page(actor, query);
        var cases = query.box() == Box.FOLLOWED
                ? caseRows.withoutStep(actor, locale)
                : new Slice<CaseRow>(List.of(), false);
        return new Shown(
                rows.of(actor, page.rows(), locale),
                cases.rows(),
                page.count(),
                at(query, page),
                page.next(),
                cases.more());
    }

    private Shown closed(Actor actor, Query query, Locale locale) {
        var page = closed.page(actor, query);
        var count = new Page.Count(page.rows().size(), page.next() == null && query.cursor() == null);
        return new Shown(List.of(), caseRows.of(actor, page.rows(), locale), count, Map.of(), page.next(), page.cut());
    }

    private Map<String, String> at(Query query, Page page) {
        var at = new HashMap<String, String>();
        if (query.box().isOfOpenSteps()) {
            page.rows().forEach(row -> at.put(row.item().taskId(), worklist.cursor(query, row)));
        }
        return at;
    }
}
