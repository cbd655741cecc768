package org.banjie.worklist.pages;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.access.StaffDirectory;
import org.banjie.casework.facts.Rights;
import org.banjie.flow.models.Models;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.Kinds;
import org.banjie.words.NameOrder;
import org.banjie.worklist.list.OfficeSteps;
import org.springframework.stereotype.Component;

/** What somebody can choose from in the bar above a list: only what their offices have to do with. */
@Component
class Options {

    /** Longer choices nobody reads through; who has so many areas or colleagues filters otherwise. */
    private static final int MOST = 400;

    private final Kinds kinds;
    private final Rights rights;
    private final OfficeSteps steps;
    private final Models models;
    private final Units units;
    private final StaffDirectory staff;

    Options(Kinds kinds, Rights rights, OfficeSteps steps, Models models, Units units, StaffDirectory staff) {
        this.kinds = kinds;
        this.rights = rights;
        this.steps = steps;
        this.models = models;
        this.units = units;
        this.staff = staff;
    }

    record Choice(String code, String name) {}

    /** Kinds of which this person's offices see anything. */
    List<Choice> kinds(Actor actor, Locale locale) {
        var mine = rights.kindsFor(actor);
        return kinds.all().stream()
                .filter(kind -> mine.contains(kind.code()))
                .map(kind -> new Choice(kind.code(), kind.name().in(locale)))
                .toList();
    }

    /** Steps that wait in one of their offices just now. */
    List<Choice> steps(Actor actor, Locale locale) {
        return steps.waiting(actor).stream()
                .map(one -> new Choice(
                        one.step(), models.step(one.version(), one.step()).name(locale)))
                .toList();
    }

    /** What lies in their areas: the streets of a district, the villages of a street. */
    List<Choice> areas(Actor actor) {
        return actor.grants().stream()
                .map(Grant::unit)
                .distinct()
                .sorted()
                .flatMap(unit -> units.children(unit).stream())
                .filter(Unit::isOffice)
                .distinct()
                .limit(MOST)
                .map(unit -> new Choice(unit.code(), unit.shown()))
                .toList();
    }

    /** Their colleagues of the same offices. */
    List<Choice> holders(Actor actor) {
        return staff.everyone().stream()
                .filter(one -> !one.uid().equals(actor.uid()))
                .filter(one -> !Collections.disjoint(one.grants(), actor.grants()))
                .sorted(Comparator.comparing(Actor::name, NameOrder.BY_SOUND))
                .limit(MOST)
                .map(one -> new Choice(one.uid(), one.name()))
                .toList();
    }
}
