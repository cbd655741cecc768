package org.banjie.cases.opening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.banjie.numbers.SharedCounter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Numbers such as {@code DB-310117103-2026-000017}: prefix, deciding street, year, running number. A number is needed at
 * the very beginning of a long transaction, so each takes the lowest free one that nobody else is just taking, and nobody
 * waits. A number whose transaction fails is free again at once and the next one's: there are no gaps, but for those at the
 * end of a year that nobody took any more.
 */
@Repository
class CaseNumbers implements SharedCounter {

    /** So many more are made ready when none is free. */
    private static final int SOME = 20;

    private final JdbcClient db;
    private final Clock clock;

    CaseNumbers(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public String table() {
        return "case_number";
    }

    private record Series(String prefix, String unit, int year) {

        String number(int place) {
            return "%s-%s-%d-%06d".formatted(prefix, unit, year, place);
        }
    }

    String next(String prefix, String street) {
        var series = new Series(prefix, street, LocalDate.now(clock).getYear());
        return series.number(free(series).orElseGet(() -> firstOfMore(series)));
    }

    private Optional<Integer> free(Series series) {
        return db.sql(
                        """
                delete from case_number_free
                where prefix = :prefix and unit = :unit and year = :year and number = (
                    select number from case_number_free
                    where prefix = :prefix and unit = :unit and year = :year
                    order by number limit 1 for update skip locked)
                returning number
                """)
                .paramSource(series)
                .query(Integer.class)
                .optional();
    }

    /** One at a time: who waited here finds what the one before has made ready. */
    private int firstOfMore(Series series) {
        db.sql(
                        """
                insert into case_number (prefix, unit, year, last) values (:prefix, :unit, :year, 0)
                on conflict (prefix, unit, year) do update set last = case_number.last
                """)
                .paramSource(series)
                .update();
        return free(series).orElseGet(() -> makeReady(series));
    }

    private int makeReady(Series series) {
        int last = db.sql(
                        """
                update case_number set last = last + :some
                where prefix = :prefix and unit = :unit and year = :year returning last
                """)
                .param("prefix", series.prefix())
                .param("unit", series.unit())
                .param("year", series.year())
                .param("some", SOME)
                .query(Integer.class)
                .single();
        db.sql(
                        """
                insert into case_number_free (prefix, unit, year, number)
                select :prefix, :unit, :year, generate_series(cast(:last as int) - :some + 2, :last)
                """)
                .param("prefix", series.prefix())
                .param("unit", series.unit())
                .param("year", series.year())
                .param("last", last)
                .param("some", SOME)
                .update();
        return last - SOME + 1;
    }
}
