package org.banjie.oversight.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.banjie.cases.figures.CaseFigures.Line;
import org.banjie.cases.figures.Counted;

/** One row of figures. @param key code of a kind or unit, or a month; empty for the sum of all */
public record FigureSums(String key, Map<Counted, Integer> counts, BigDecimal amount) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Of all these lines; what is in none of them is nought. */
    public static FigureSums of(String key, Collection<Line> lines) {
        var counts = new EnumMap<Counted, Integer>(Counted.class);
        Stream.of(Counted.values()).forEach(what -> counts.put(what, 0));
        lines.forEach(line -> line.counts().forEach((what, count) -> counts.merge(what, count, Integer::sum)));
        return new FigureSums(key, counts, lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    public int of(Counted what) {
        return counts.get(what);
    }

    public int decided() {
        return of(Counted.DECIDED);
    }

    public int inTime() {
        return of(Counted.IN_TIME);
    }

    /** Of a hundred that were decided, how many in time, to one decimal; null where none was decided. */
    public BigDecimal inTimeOfHundred() {
        if (decided() == 0) return null;
        return HUNDRED.multiply(BigDecimal.valueOf(inTime()))
                .divide(BigDecimal.valueOf(decided()), 1, RoundingMode.HALF_UP);
    }
}
