package org.banjie.worklist.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.search.CaseSearch;
import org.banjie.casework.facts.Rights;
import org.banjie.flow.models.Models;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.items.WorkItems;
import org.banjie.worklist.words.Lamps;
import org.banjie.worklist.words.Lamps.Lamp;
import org.banjie.worklist.words.RowView;
import org.springframework.stereotype.Component;

/** What the box 已办 says beside its rows: when it was in round words, and where each case stands now. */
@Component
class DoneRows {

    private final CaseSearch search;
    private final Rights rights;
    private final WorkItems items;
    private final Lamps lamps;
    private final Models models;
    private final Clock clock;

    DoneRows(CaseSearch search, Rights rights, WorkItems items, Lamps lamps, Models models, Clock clock) {
        this.search = search;
        this.rights = rights;
        this.items = items;
        this.lamps = lamps;
        this.models = models;
        this.clock = clock;
    }

    /**
     * Where a case stands.
     *
     * @param step its open step, of several the one that is due first; null where none is open
     * @param lamp of that step; null where no limit runs
     */
    record Now(CaseStatus status, String step, Lamp lamp) {}

    /** The group that begins with a row, by task. */
    Map<String, Group> groups(List<RowView> rows) {
        var groups = new HashMap<String, Group>();
        Group last = null;
        for (var row : rows) {
            var group = Group.of(LocalDate.ofInstant(row.doneAt(), clock.getZone()), LocalDate.now(clock));
            if (group != last) groups.put(row.taskId(), group);
            last = group;
        }
        return groups;
    }

    /** By case number; cases that somebody may not see any more are left out. */
    Map<String, Now> now(Actor actor, List<RowView> rows, Locale locale) {
        var numbers = rows.stream().map(RowView::caseNo).distinct().toList();
        var seen = rights.visibleAmong(actor, search.all(numbers));
        var open = items.ofCases(seen.stream().map(Case::caseNo).toList());
        var lit = lamps.of(open, locale);
        var now = new HashMap<String, Now>();
        for (var one : seen) now.put(one.caseNo(), now(one, open, lit, locale));
        return now;
    }

    private Now now(Case one, List<WorkItem> open, Map<String, Lamp> lit, Locale locale) {
        return open.stream()
                .filter(item -> item.caseNo().equals(one.caseNo()))
                .min(Comparator.comparing(item -> item.due().on(), Comparator.nullsLast(Comparator.naturalOrder())))
                .map(item -> new Now(
                        one.status(), models.step(item.version(), item.step()).name(locale), lit.get(item.taskId())))
                .orElse(new Now(one.status(), null, null));
    }
}
