package org.banjie.oversight.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.banjie.cases.figures.CaseFigures;
import org.banjie.cases.figures.CaseFigures.Population;
import org.banjie.testing.BanjieTest;
import org.banjie.testing.bench.Sheet;
import org.banjie.testing.bench.Times;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * The figures of a month and of a year, for a street and for the district, in a district of one year and in one of many: what is asked
 * for is the same, what lies around it is a million closed cases and a hundred thousand open ones. Then a year ten times as full. What
 * fails is a ratio, never a time.
 *
 * <pre>mvn -Dtest=FiguresBench -Dsurefire.failIfNoSpecifiedTests=false test [-Dbench.closed=1000000 -Dbench.open=100000]</pre>
 */
@BanjieTest
@TestPropertySource(properties = "spring.application.name=figures")
class FiguresBench {

    private static final int CLOSED = Integer.getInteger("bench.closed", 1_000_000);
    private static final int OPEN = Integer.getInteger("bench.open", CLOSED / 10);

    /** What the district hands in in the year that is asked for. */
    private static final int YEAR = Integer.getInteger("bench.year", 20_000);

    private static final int YEARS_BEFORE = 10;
    private static final int CALLS = 40;

    /** By how much the same question may take longer among many. */
    private static final double LONGER = 2;

    private static final YearMonth JANUARY = YearMonth.of(2016, 1);
    private static final YearMonth FULL_JANUARY = YearMonth.of(2014, 1);

    private static final List<String> KINDS = List.of("bench-a", "bench-b", "bench-c", "bench-d");
    private static final List<String> DISTRICT =
            IntStream.rangeClosed(1, 17).mapToObj("bench-%02d"::formatted).toList();
    private static final List<String> STREET = DISTRICT.subList(0, 1);

    @Autowired
    JdbcClient db;

    @Autowired
    CaseFigures figures;

    @Test
    void figures_of_a_district_after_ten_years() {
        var cases = new ManyEnded(db, KINDS, DISTRICT);
        cases.ended("BENCH-Y-", YEAR, "2016-01-01", 366);
        asked(JANUARY);
        var few = asked(JANUARY);
        cases.ended("BENCH-O-", CLOSED, "2005-06-01", YEARS_BEFORE * 365);
        cases.open("BENCH-N-", OPEN, "2017-01-01");
        asked(JANUARY);
        var many = asked(JANUARY);
        var sheet = new Sheet("figures of a year of %,d → among %,d closed and %,d open".formatted(YEAR, CLOSED, OPEN));
        few.forEach((what, times) ->
                sheet.ratio(what + ", p50", times.p50(), many.get(what).p50(), LONGER));
        sheet.ratio(
                "district, month → year, p50",
                many.get("district, month").p50(),
                many.get("district, year").p50(),
                12 * LONGER);
        full(sheet, many.get("district, year"));
        sheet.settle();
    }

    /** A year with a tenth of all of them: what is read is what was in it, and no more. */
    private void full(Sheet sheet, Times year) {
        var times = asked(FULL_JANUARY).get("district, year");
        var fuller = (double) CLOSED / YEARS_BEFORE / YEAR;
        sheet.ratio(
                "district, a year %.1f times as full, p50".formatted(fuller),
                year.p50(),
                times.p50(),
                Math.max(1, fuller) * LONGER);
    }

    private Map<String, Times> asked(YearMonth january) {
        var all = new LinkedHashMap<String, Times>();
        for (var who : List.of("street", "district")) {
            var streets = who.equals("street") ? STREET : DISTRICT;
            all.put(who + ", month", times(streets, january.plusMonths(5), january.plusMonths(5)));
            all.put(who + ", year", times(streets, january, january.plusMonths(11)));
        }
        return all;
    }

    private Times times(List<String> streets, YearMonth from, YearMonth to) {
        var times = new Times();
        var asked = new Population(streets, KINDS, List.of("BENCH-Y-1"), from, to);
        for (var call = 0; call < CALLS; call++) {
            assertThat(times.of(() -> figures.of(asked))).isNotEmpty();
        }
        return times;
    }
}
