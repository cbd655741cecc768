package org.banjie.cases.opening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.banjie.numbers.SharedCounter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Numbers such as {@code DB-310117103-2026-000017}: prefix, deciding street, year, running number. A number is needed at
 * the very beginning of a long transaction, so each takes the lowest free one that nobody else is just taking, and nobody
 * waits. A number whose transaction fails is free again at once and the next one's: there are no gaps, but for those at the
 * end of a year that nobody took any more. Whoever takes the middle one of some that were made ready has the next made.
 */
@Repository
class CaseNumbers implements SharedCounter {

    /** So many more are made ready when none is free. */
    private static final int SOME = 20;

    private final JdbcClient db;
    private final NumbersAhead ahead;
    private final Clock clock;

    CaseNumbers(JdbcClient db, NumbersAhead ahead, Clock clock) {
        this.db = db;
        this.ahead = ahead;
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

        Map<String, Object> named() {
            return Map.of("prefix", prefix, "unit", unit, "year", year);
        }
    }

    String next(String prefix, String street) {
        var series = new Series(prefix, street, LocalDate.now(clock).getYear());
        int number = free(series).orElseGet(() -> firstOfMore(series));
        if (number % SOME == SOME / 2) ahead.afterwards(() -> makeReady(series, number));
        return series.number(number);
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
                .params(series.named())
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
                .params(series.named())
                .update();
        return free(series).orElseGet(() -> makeReady(series));
    }

    /** @return the first of them, which is not free any more */
    private int makeReady(Series series) {
        int last = db.sql(
                        """
                update case_number set last = last + :some
                where prefix = :prefix and unit = :unit and year = :year returning last
                """)
                .params(series.named())
                .param("some", SOME)
                .query(Integer.class)
                .single();
        put(series, last - SOME + 2, last);
        return last - SOME + 1;
    }

    /** Unless somebody has done so since that number was given out. */
    private void makeReady(Series series, int number) {
        db.sql(
                        """
                update case_number set last = last + :some
                where prefix = :prefix and unit = :unit and year = :year and last < :number + :some returning last
                """)
                .params(series.named())
                .param("some", SOME)
                .param("number", number)
                .query(Integer.class)
                .optional()
                .ifPresent(last -> put(series, last - SOME + 1, last));
    }

    private void put(Series series, int first, int last) {
        db.sql(
                        """
                insert into case_number_free (prefix, unit, year, number)
                select :prefix, :unit, :year, generate_series(cast(:first as int), cast(:last as int))
                """)
                .params(series.named())
                .param("first", first)
                .param("last", last)
                .update();
    }
}
