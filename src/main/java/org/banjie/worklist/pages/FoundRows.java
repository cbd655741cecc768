package org.banjie.worklist.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.worklist.items.WorkItems;
import org.banjie.worklist.list.Page;
import org.banjie.worklist.pages.CaseRows.CaseRow;
import org.banjie.worklist.words.RowView;
import org.banjie.worklist.words.Rows;
import org.springframework.stereotype.Component;

/** Found cases as rows: where each stands, who has it and by when, in as many queries for thirty as for one. */
@Component
class FoundRows {

    private final CaseRows cases;
    private final WorkItems items;
    private final Rows rows;

    FoundRows(CaseRows cases, WorkItems items, Rows rows) {
        this.cases = cases;
        this.items = items;
        this.rows = rows;
    }

    /** @param step the open step that is due first; null where nothing is open */
    record FoundRow(CaseRow found, RowView step) {}

    List<FoundRow> of(Actor actor, List<Case> found, Locale locale) {
        var steps = steps(actor, found, locale);
        return cases.of(actor, found, locale).stream()
                .map(row -> new FoundRow(row, steps.get(row.caseNo())))
                .toList();
    }

    private Map<String, RowView> steps(Actor actor, List<Case> found, Locale locale) {
        var open = items.ofCases(found.stream().map(Case::caseNo).toList()).stream()
                .map(item -> new Page.Row(item, false, null, null))
                .toList();
        return rows.of(actor, open, locale).stream()
                .collect(Collectors.toMap(RowView::caseNo, Function.identity(), FoundRows::first));
    }

    private static RowView first(RowView one, RowView other) {
        if (one.lamp() == null || other.lamp() == null) return one.lamp() == null ? other : one;
        return other.lamp().dueOn().isBefore(one.lamp().dueOn()) ? other : one;
    }
}
