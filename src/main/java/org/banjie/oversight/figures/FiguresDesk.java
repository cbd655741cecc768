package org.banjie.oversight.figures;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.banjie.access.SignedIn;
import org.banjie.access.recusals.Recusals;
import org.banjie.cases.figures.CaseFigures;
import org.banjie.cases.figures.CaseFigures.Found;
import org.banjie.cases.figures.CaseFigures.Line;
import org.banjie.cases.figures.CaseFigures.Population;
import org.banjie.casework.facts.Rights;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;
import org.banjie.oversight.OversightRights;
import org.springframework.stereotype.Service;

/** Figures of the streets somebody leads or audits: of the cases they may see, and of no others. */
@Service
public class FiguresDesk {

    private final SignedIn signedIn;
    private final CaseFigures figures;
    private final Rights rights;
    private final Recusals recusals;
    private final Units units;
    private final Clock clock;

    FiguresDesk(SignedIn signedIn, CaseFigures figures, Rights rights, Recusals recusals, Units units, Clock clock) {
        this.signedIn = signedIn;
        this.figures = figures;
        this.rights = rights;
        this.recusals = recusals;
        this.units = units;
        this.clock = clock;
    }

    /** @throws org.banjie.refusal.Refusal BARRED for who leads no street and no bureau and is no auditor */
    public List<Unit> offices() {
        var actor = OversightRights.FIGURES.demand(signedIn.actor());
        return OversightRights.FIGURES.offices(actor).stream()
                .flatMap(code -> units.find(code).stream())
                .toList();
    }

    /** Codes of the streets they lead or audit, and of the bureau where it is theirs. */
    public List<String> streets() {
        return offices().stream()
                .flatMap(office -> streets(office).stream())
                .distinct()
                .toList();
    }

    /** @throws org.banjie.refusal.Invalid as {@link MonthSpan#asked} */
    MonthSpan span(YearMonth from, YearMonth to) {
        return MonthSpan.asked(from, to, YearMonth.now(clock));
    }

    /** By kind, month, street and office; nothing where nothing was. */
    List<Line> lines(MonthSpan span) {
        return figures.of(population(span, FigureAsked.ALL));
    }

    /** The next of the cases behind a number. */
    List<Found> behind(MonthSpan span, FigureAsked asked, String after, int limit) {
        return figures.behind(population(span, asked), asked.what(), asked.office(), after, limit);
    }

    private Population population(MonthSpan span, FigureAsked asked) {
        var actor = signedIn.actor();
        return new Population(
                only(asked.street(), streets()),
                only(asked.kind(), rights.kindsFor(actor)),
                recusals.casesBarredFor(actor.uid()),
                span.from(),
                span.to());
    }

    /** All of them, or that one where it is among them. */
    private static Collection<String> only(String one, Collection<String> all) {
        if (one.isEmpty()) return all;
        return all.contains(one) ? Set.of(one) : Set.of();
    }

    /** Codes of an office and of the streets in it. */
    public List<String> streets(Unit office) {
        return units.withAllBelow(office.code()).stream()
                .filter(code -> units.get(code).level() != UnitLevel.VILLAGE)
                .toList();
    }
}
