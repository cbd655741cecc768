package org.banjie.worklist.standing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.cases.search.CaseSearch;
import org.banjie.casework.facts.Rights;
import org.banjie.site.look.Dates;
import org.banjie.words.Sentences;
import org.banjie.worklist.items.WorkItems;
import org.banjie.worklist.list.DoneItems;
import org.banjie.worklist.list.Page;
import org.banjie.worklist.standing.StepNow.State;
import org.banjie.worklist.words.RowView;
import org.banjie.worklist.words.Rows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the steps on somebody's screen stand now: said of those whose case they may see, all asked at once. */
@Component
@Transactional(readOnly = true)
class Standing {

    private final WorkItems items;
    private final DoneItems done;
    private final CaseSearch cases;
    private final Rights rights;
    private final Rows rows;
    private final Dates dates;
    private final Sentences sentences;

    Standing(
            WorkItems items,
            DoneItems done,
            CaseSearch cases,
            Rights rights,
            Rows rows,
            Dates dates,
            Sentences sentences) {
        this.items = items;
        this.done = done;
        this.cases = cases;
        this.rights = rights;
        this.rows = rows;
        this.dates = dates;
        this.sentences = sentences;
    }

    /** In no order. What is not there, and what they must not know of, is alike. */
    List<StepNow> of(Actor actor, Collection<String> tasks, Locale locale) {
        var open = items.among(tasks).stream()
                .map(item -> new Page.Row(item, false, null, null))
                .toList();
        var all = new ArrayList<Page.Row>(open);
        var unknown = without(tasks, open);
        all.addAll(done.among(unknown));
        var visible = visible(actor, all);
        var shown = all.stream()
                .filter(row -> visible.contains(row.item().caseNo()))
                .toList();
        var said = new ArrayList<StepNow>();
        rows.of(actor, shown, locale).forEach(row -> said.add(said(row, locale)));
        without(tasks, shown).forEach(task -> said.add(away(task, locale)));
        return said;
    }

    private Set<String> visible(Actor actor, List<Page.Row> all) {
        var numbers = all.stream().map(row -> row.item().caseNo()).collect(Collectors.toSet());
        return rights.visibleAmong(actor, cases.all(numbers)).stream()
                .map(Case::caseNo)
                .collect(Collectors.toSet());
    }

    private static List<String> without(Collection<String> tasks, List<Page.Row> known) {
        var there = known.stream().map(row -> row.item().taskId()).collect(Collectors.toSet());
        return tasks.stream().filter(task -> !there.contains(task)).toList();
    }

    private StepNow said(RowView row, Locale locale) {
        if (row.outcome() != null) {
            var text = sentences.in(
                    locale,
                    "worklist.late.by",
                    row.caseNo(),
                    row.step(),
                    row.holder(),
                    dates.moment(row.doneAt()),
                    row.outcome());
            return new StepNow(row.taskId(), row.mine() ? State.DONE : State.GONE, text);
        }
        if (row.mine()) return new StepNow(row.taskId(), State.MINE, "");
        if (row.holder() != null) {
            var text = sentences.in(locale, "live.step.taken", row.caseNo(), row.step(), row.hand());
            return new StepNow(row.taskId(), State.TAKEN, text);
        }
        return row.claimable() ? new StepNow(row.taskId(), State.OPEN, "") : away(row.taskId(), locale);
    }

    private StepNow away(String task, Locale locale) {
        return new StepNow(task, State.AWAY, sentences.in(locale, "live.step.away"));
    }
}
