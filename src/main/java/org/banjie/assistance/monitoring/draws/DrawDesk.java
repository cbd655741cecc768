package org.banjie.assistance.monitoring.draws;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.assistance.monitoring.MonitoringRights;
import org.banjie.background.Foreman;
import org.banjie.grants.LiveGrants;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.lots.Drawing;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws a street's spot check of the month (scenario 27): once, with everything that is needed to draw it again. */
@Service
@Transactional
public class DrawDesk {

    static final String VERB = "spot-check-drawn";

    private final SignedIn signedIn;
    private final Journal journal;
    private final LiveGrants grants;
    private final Kinds kinds;
    private final Draws draws;
    private final SpotCheckShare share;
    private final Drawing drawing;
    private final Units units;
    private final Foreman foreman;
    private final Clock clock;

    DrawDesk(
            SignedIn signedIn,
            Journal journal,
            LiveGrants grants,
            Kinds kinds,
            Draws draws,
            SpotCheckShare share,
            Drawing drawing,
            Units units,
            Foreman foreman,
            Clock clock) {
        this.signedIn = signedIn;
        this.journal = journal;
        this.grants = grants;
        this.kinds = kinds;
        this.draws = draws;
        this.share = share;
        this.drawing = drawing;
        this.units = units;
        this.foreman = foreman;
        this.clock = clock;
    }

    /** @throws Refusal CONFLICT when that street has its draw of the month */
    long draw(String street) {
        var by = signedIn.demand(MonitoringRights.ACTING);
        if (units.get(street).level() != UnitLevel.STREET) {
            throw new Refusal(RefusalKind.NOT_FOUND, "no-such-street", "monitoring.draw.no-street");
        }
        return draw(street, by);
    }

    /** Streets that have not been drawn this month. */
    @Transactional(readOnly = true)
    List<String> undrawn() {
        return units.offices(UnitLevel.STREET).stream()
                .map(Unit::code)
                .filter(this::isOpen)
                .toList();
    }

    void drawUnlessDrawn(String street) {
        if (isOpen(street)) draw(street, Actor.SYSTEM);
    }

    private boolean isOpen(String street) {
        return !draws.isDrawn(street, month()) && grants.any(street, checked());
    }

    SpotCheck get(long id) {
        signedIn.demand(MonitoringRights.LOOKING);
        return draws.find(id)
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-draw", "monitoring.draw.unknown"));
    }

    List<SpotCheck> page(long before, int limit) {
        signedIn.demand(MonitoringRights.LOOKING);
        return draws.page(before, limit);
    }

    private long draw(String street, Actor by) {
        var population = population(street);
        var numbers = population.stream().map(DrawnGrant::number).toList();
        var drawn = drawing.of(numbers, share.on(LocalDate.now(clock)), by.uid());
        var picked = drawn.pick(numbers);
        var draw = new SpotCheck(0, street, month(), drawn, sample(population, picked));
        long id = draws.add(draw).orElseThrow(DrawDesk::again);
        draws.addPopulation(id, population, picked);
        journal.record(Act.of(draw.chain(), by, MonitoringRights.ACTING, VERB, drawn.told()));
        foreman.wake(OpeningWork.class);
        return id;
    }

    /** Codes of the kinds whose guides say so. */
    private Set<String> checked() {
        return kinds.all().stream().filter(Kind::spotCheck).map(Kind::code).collect(Collectors.toSet());
    }

    private List<DrawnGrant> population(String street) {
        var live = grants.of(street, checked()).stream()
                .map(grant -> new DrawnGrant(grant.caseNo(), grant.id(), grant.filed(), grant.deviates()))
                .sorted((one, other) -> one.number().compareTo(other.number()))
                .toList();
        if (live.isEmpty()) throw new Refusal(RefusalKind.CONFLICT, "nothing-to-draw", "monitoring.draw.nothing");
        return live;
    }

    private static int sample(List<DrawnGrant> population, Set<String> drawn) {
        return population.stream()
                .filter(one -> one.always() || drawn.contains(one.number()))
                .collect(Collectors.toSet())
                .size();
    }

    private LocalDate month() {
        return LocalDate.now(clock).withDayOfMonth(1);
    }

    private static Refusal again() {
        return new Refusal(RefusalKind.CONFLICT, "already-drawn", "monitoring.draw.again");
    }
}
