package org.banjie.oversight.performance;

import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.cases.figures.CaseFigures;
import org.banjie.cases.figures.CaseFigures.Line;
import org.banjie.cases.figures.CaseFigures.Population;
import org.banjie.kinds.own.StreetMeasure.Share;
import org.banjie.oversight.figures.FigureSums;
import org.springframework.stereotype.Component;

/** Of the cases of some kinds that were decided in a year, how many in time: as the figures count them, of all cases of the street. */
@Component
class InTimeShares {

    static final String CODE = "in-time";

    private final CaseFigures figures;

    InTimeShares(CaseFigures figures) {
        this.figures = figures;
    }

    Map<String, Share> of(Year year, List<String> kinds, Collection<String> streets) {
        var from = YearMonth.of(year.getValue(), 1);
        var lines = figures.of(new Population(streets, kinds, Set.of(), from, from.plusMonths(11)));
        return lines.stream()
                .collect(Collectors.groupingBy(
                        Line::street, Collectors.collectingAndThen(Collectors.toList(), InTimeShares::share)));
    }

    private static Share share(List<Line> lines) {
        var sums = FigureSums.of("", lines);
        return new Share(sums.inTime(), sums.decided());
    }
}
