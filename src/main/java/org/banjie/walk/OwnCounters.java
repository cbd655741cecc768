package org.banjie.walk;

import java.util.List;
import org.banjie.numbers.SharedCounter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * A walk draws its numbers from tables of its own, which are called like those of everybody and are found before them for as
 * long as its transaction lasts: who hands in a case or issues a paper meanwhile waits for no walk.
 */
@Component
class OwnCounters {

    /** So far on that no year comes there: a number that nobody else draws is no number that somebody else waits for. */
    private static final int FAR = 900_000;

    private final List<SharedCounter> counters;
    private final JdbcTemplate db;

    OwnCounters(List<SharedCounter> counters, JdbcTemplate db) {
        this.counters = counters;
        this.db = db;
    }

    /** From here to the end of the transaction. */
    void begin() {
        var everybodys = db.queryForObject("select quote_ident(current_schema())", String.class);
        for (var counter : counters) {
            var table = counter.table();
            db.execute("create temporary table %1$s (like %2$s.%1$s including all) on commit drop"
                    .formatted(table, everybodys));
            db.execute("insert into pg_temp.%1$s select * from %2$s.%1$s".formatted(table, everybodys));
            db.update("update pg_temp.%s set last = ?".formatted(table), FAR);
        }
        // a statement prepared before still means the table of everybody
        db.execute("discard plans");
    }
}
