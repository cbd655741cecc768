package org.banjie.worklist.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.access.deputies.StandIn;
import org.banjie.casework.facts.Rights;
import org.banjie.flow.models.Models;
import org.banjie.flow.models.Outcome;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.Kinds;
import org.banjie.worklist.items.Capacities;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.list.Page;
import org.banjie.worklist.words.Lamps.Lamp;
import org.springframework.stereotype.Component;

/** Puts the rows of a list into words. Nothing here asks the database for a single row. */
@Component
public class Rows {

    private final Lamps lamps;
    private final Models models;
    private final Kinds kinds;
    private final Rights rights;
    private final Units units;
    private final Colleagues colleagues;
    private final InHand inHand;
    private final Capacities capacities;

    Rows(
            Lamps lamps,
            Models models,
            Kinds kinds,
            Rights rights,
            Units units,
            Colleagues colleagues,
            InHand inHand,
            Capacities capacities) {
        this.lamps = lamps;
        this.models = models;
        this.kinds = kinds;
        this.rights = rights;
        this.units = units;
        this.colleagues = colleagues;
        this.inHand = inHand;
        this.capacities = capacities;
    }

    public List<RowView> of(Actor actor, List<Page.Row> rows, Locale locale) {
        var lit = lamps.of(rows.stream().map(Page.Row::item).toList(), locale);
        var names = colleagues.names(locale);
        var held = inHand.of(rows.stream().map(row -> row.item()).toList(), names);
        var absent = capacities.standIns(actor);
        return rows.stream()
                .map(row -> view(actor, absent, row, lit, names, held, locale))
                .toList();
    }

    private RowView view(
            Actor actor,
            List<StandIn> absent,
            Page.Row row,
            Map<String, Lamp> lit,
            Names names,
            Map<String, InHand.Held> held,
            Locale locale) {
        var item = row.item();
        var step = models.step(item.version(), item.step());
        var unit = units.find(item.what().area());
        return new RowView(
                item.taskId(),
                item.caseNo(),
                kinds.get(item.kind()).name().in(locale),
                step.name(locale),
                rights.nameFor(actor, item.kind(), item.what().applicant()),
                unit.map(Unit::parent)
                        .flatMap(units::find)
                        .filter(above -> above.parent() != null)
                        .map(Unit::shown)
                        .orElse(null),
                unit.map(Unit::shown).orElse(item.what().area()),
                item.since(),
                lit.get(item.taskId()),
                names.of(item.assignee()),
                held.get(item.taskId()).hand(),
                held.get(item.taskId()).fallen(),
                lent(actor, item, names),
                actor.uid().equals(item.assignee()),
                claimable(actor, absent, row),
                row.isNew(),
                outcome(row, step.outcomes(), locale),
                row.doneAt());
    }

    private static String lent(Actor actor, WorkItem item, Names names) {
        if (item.lentBy() == null) return null;
        return actor.uid().equals(item.lentBy())
                ? names.text("worklist.lent.by-me")
                : names.text("worklist.lent.by", names.of(item.lentBy()));
    }

    private static boolean claimable(Actor actor, List<StandIn> absent, Page.Row row) {
        var item = row.item();
        return row.outcome() == null
                && item.assignee() == null
                && isTheirs(actor, absent, item)
                && !item.who().barred().contains(actor.uid());
    }

    /** Of their own office, or in the place of somebody absent who did not make what is looked at. */
    private static boolean isTheirs(Actor actor, List<StandIn> absent, WorkItem item) {
        return actor.grants().contains(item.office())
                || !item.who().barred().containsAll(Capacities.absent(absent, item));
    }

    private static String outcome(Page.Row row, List<Outcome> outcomes, Locale locale) {
        return outcomes.stream()
                .filter(one -> one.code().equals(row.outcome()))
                .map(one -> one.name(locale))
                .findFirst()
                .orElse(row.outcome());
    }
}
