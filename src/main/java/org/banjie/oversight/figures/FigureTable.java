package org.banjie.oversight.figures;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.banjie.cases.figures.CaseFigures.Line;
import org.banjie.cases.figures.Counted;

/**
 * The same figures by kind and by month; both have the same sum.
 *
 * @param kinds those of which there was anything, by code
 * @param months every month, the newest first
 */
record FigureTable(List<Sums> kinds, List<Sums> months, Sums all) {

    /** @param key code of a kind, or a month; empty for the sum of all */
    record Sums(String key, Map<Counted, Integer> counts, BigDecimal amount) {

        public int of(Counted what) {
            return counts.getOrDefault(what, 0);
        }
    }

    static FigureTable of(List<Line> lines, MonthSpan span) {
        var kinds = lines.stream().map(Line::kind).distinct().sorted();
        return new FigureTable(
                kinds.map(kind -> sums(kind, lines, line -> line.kind().equals(kind)))
                        .toList(),
                span.months().stream().map(month -> month(month, lines)).toList(),
                sums("", lines, line -> true));
    }

    public boolean isEmpty() {
        return kinds.isEmpty();
    }

    private static Sums month(YearMonth month, List<Line> lines) {
        return sums(month.toString(), lines, line -> line.month().equals(month));
    }

    private static Sums sums(String key, List<Line> lines, Predicate<Line> which) {
        var counts = new EnumMap<Counted, Integer>(Counted.class);
        lines.stream().filter(which).forEach(line -> line.counts()
                .forEach((what, count) -> counts.merge(what, count, Integer::sum)));
        Stream.of(Counted.values()).forEach(what -> counts.putIfAbsent(what, 0));
        var amount = lines.stream().filter(which).map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Sums(key, counts, amount);
    }
}
