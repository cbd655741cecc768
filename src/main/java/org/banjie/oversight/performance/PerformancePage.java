package org.banjie.oversight.performance;

import java.time.Clock;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;
import org.banjie.oversight.figures.FigureNames;
import org.banjie.oversight.figures.FiguresDesk;
import org.banjie.oversight.figures.FiguresPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a leader reads how the street did in a year, and the bureau and the auditor how all did. */
@Controller
class PerformancePage {

    private static final int YEARS = 5;

    private final Performance performance;
    private final FiguresDesk desk;
    private final FigureNames names;
    private final Units units;
    private final Clock clock;

    PerformancePage(Performance performance, FiguresDesk desk, FigureNames names, Units units, Clock clock) {
        this.performance = performance;
        this.desk = desk;
        this.names = names;
        this.units = units;
        this.clock = clock;
    }

    /** @param year this one where it is missing; one to come, or before there were terms, is said to have none */
    @GetMapping(FiguresPage.PATH + "/performance")
    ModelAndView page(@RequestParam(required = false) Year year, Locale locale) {
        var now = Year.now(clock);
        var asked = year == null ? now : year;
        var whose = desk.offices().stream().map(Unit::shown).collect(Collectors.joining(" · "));
        var page = new ModelAndView("oversight/performance")
                .addObject("whose", whose)
                .addObject("made", ZonedDateTime.now(clock))
                .addObject("names", names.in(locale))
                .addObject("year", asked)
                .addObject("running", asked.equals(now))
                .addObject(
                        "years",
                        Stream.iterate(now, one -> one.minusYears(1))
                                .limit(YEARS)
                                .toList());
        var terms = asked.isAfter(now) ? null : performance.terms(asked).orElse(null);
        var scores = terms == null ? List.<StreetScore>of() : performance.of(asked, terms, streets());
        return page.addObject("terms", terms).addObject("scores", scores).addObject("compared", compared(scores));
    }

    private List<String> streets() {
        return desk.streets().stream()
                .map(units::get)
                .filter(unit -> unit.level() == UnitLevel.STREET && unit.isOffice())
                .map(Unit::code)
                .toList();
    }

    /** Nothing where there is nothing to set it beside. */
    private static List<StreetScore> compared(List<StreetScore> scores) {
        var reckoned = scores.stream().filter(one -> one.total() != null).toList();
        return reckoned.size() > 1 ? reckoned : List.of();
    }
}
