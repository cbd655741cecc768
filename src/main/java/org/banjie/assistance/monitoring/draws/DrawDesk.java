package org.banjie.assistance.monitoring.draws;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.access.SignedIn;
import org.banjie.access.Actor;
import org.banjie.background.Foreman;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;
import org.banjie.assistance.households.LiveGrants;
import org.banjie.lots.Sampling;
import org.banjie.assistance.monitoring.MonitoringRights;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.refusal.RefusalKind;
import org.banjie.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws a street's spot check of the month (scenario 27): once, with everything that is needed to draw it again. */
@Service
@Transactional
public class DrawDesk {

    static final String VERB = "spot-check-drawn";

    private final SecureRandom random = new SecureRandom();
    private final SignedIn signedIn;
    private final Journal journal;
    private final LiveGrants grants;
    private final Draws draws;
    private final Share share;
    private final Units units;
    private final Foreman foreman;
    private final Clock clock;

    DrawDesk(
            SignedIn signedIn,
            Journal journal,
            LiveGrants grants,
            Draws draws,
            Share share,
            Units units,
            Foreman foreman,
            Clock clock) {
        this.signedIn = signedIn;
        this.journal = journal;
        this.grants = grants;
        this.draws = draws;
        this.share = share;
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

    /** Draws for every street that has not been drawn this month. @return how many there were */
    public int drawAll() {
        int count = 0;
        for (var street : units.offices(UnitLevel.STREET)) {
            boolean open = !draws.isDrawn(street.code(), month()) && grants.any(street.code());
            if (open) draw(street.code(), Actor.SYSTEM);
            if (open) count++;
        }
        return count;
    }

    Draw get(long id) {
        signedIn.demand(MonitoringRights.LOOKING);
        return draws.find(id)
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-draw", "monitoring.draw.unknown"));
    }

    List<Draw> page(long before, int limit) {
        signedIn.demand(MonitoringRights.LOOKING);
        return draws.page(before, limit);
    }

    private long draw(String street, Actor by) {
        var population = population(street);
        var numbers = population.stream().map(DrawnGrant::number).toList();
        var percent = share.on(LocalDate.now(clock));
        int lots = Sampling.lots(numbers.size(), percent.percent());
        // after the population is fixed: whoever draws cannot know what the seed will pick
        byte[] seed = new byte[32];
        random.nextBytes(seed);
        var drawn = Sampling.draw(seed, numbers, lots);
        var draw = new Draw(
                0,
                street,
                month(),
                seed,
                numbers.size(),
                Sampling.hash(numbers),
                percent.percent(),
                percent.basis(),
                lots,
                sample(population, drawn),
                by.uid(),
                clock.instant());
        long id = draws.add(draw).orElseThrow(DrawDesk::again);
        draws.addPopulation(id, population, drawn);
        var detail = Map.of("seed", draw.seedHex(), "population", draw.hashHex());
        journal.record(Act.of(draw.chain(), by, MonitoringRights.ACTING, VERB, detail));
        foreman.wake(OpeningWork.class);
        return id;
    }

    private List<DrawnGrant> population(String street) {
        var live = grants.of(street).stream()
                .map(grant -> new DrawnGrant(grant.caseNo(), grant.id(), grant.filed()))
                .sorted((one, other) -> one.number().compareTo(other.number()))
                .toList();
        if (live.isEmpty()) throw new Refusal(RefusalKind.CONFLICT, "nothing-to-draw", "monitoring.draw.nothing");
        return live;
    }

    private static int sample(List<DrawnGrant> population, Set<String> drawn) {
        return population.stream()
                .filter(one -> one.filed() || drawn.contains(one.number()))
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
