package org.banjie.oversight.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.cases.figures.CaseFigures.Line;
import org.banjie.cases.figures.Counted;

/**
 * The same figures by kind, month, street and office; all have the same sum.
 *
 * @param kinds those of which there was anything, by code; streets and offices likewise
 * @param months every month, the newest first
 */
public record FigureTable(
        List<FigureSums> kinds,
        List<FigureSums> months,
        List<FigureSums> streets,
        List<FigureSums> offices,
        FigureSums all) {

    public static FigureTable of(List<Line> lines, MonthSpan span) {
        var byMonth = lines.stream().collect(Collectors.groupingBy(Line::month));
        return new FigureTable(
                by(lines, Line::kind),
                span.months().stream()
                        .map(month -> FigureSums.of(month.toString(), byMonth.getOrDefault(month, List.of())))
                        .toList(),
                by(lines, Line::street),
                by(lines, Line::office),
                FigureSums.of("", lines));
    }

    public boolean isEmpty() {
        return kinds.isEmpty();
    }

    /** Streets are set beside each other where there are several, else months, the first first; nothing where it is one. */
    public List<FigureSums> compared() {
        var byStreet = decided(streets.stream());
        if (byStreet.size() > 1) return byStreet;
        var byMonth = new ArrayList<>(decided(months.stream()));
        Collections.reverse(byMonth);
        return byMonth.size() > 1 ? byMonth : List.of();
    }

    /** Whether it is streets that are set beside each other. */
    public boolean comparesStreets() {
        return decided(streets.stream()).size() > 1;
    }

    /** Whether it says more to tell them by office: not where one street did all of its own. */
    public boolean tellsOffices() {
        return offices.size() > 1 || !keys(offices).equals(keys(streets));
    }

    private static List<String> keys(List<FigureSums> some) {
        return some.stream().map(FigureSums::key).toList();
    }

    private static List<FigureSums> decided(Stream<FigureSums> some) {
        return some.filter(one -> one.of(Counted.DECIDED) > 0).toList();
    }

    private static List<FigureSums> by(List<Line> lines, Function<Line, String> key) {
        var grouped = lines.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
        return grouped.entrySet().stream()
                .map(one -> FigureSums.of(one.getKey(), one.getValue()))
                .toList();
    }
}
