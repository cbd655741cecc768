package org.banjie.cases.opening;

import java.time.Clock;
import java.time.LocalDate;
import org.banjie.numbers.SharedCounter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Gapless numbers such as {@code DB-310117103-2026-000017}: prefix, deciding street, year, running number. */
@Repository
class CaseNumbers implements SharedCounter {

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

    String next(String prefix, String street) {
        var year = LocalDate.now(clock).getYear();
        int number = db.sql(
                        """
                insert into case_number (prefix, unit, year, last) values (?, ?, ?, 1)
                on conflict (prefix, unit, year) do update set last = case_number.last + 1
                returning last
                """)
                .params(prefix, street, year)
                .query(Integer.class)
                .single();
        return "%s-%s-%d-%06d".formatted(prefix, street, year, number);
    }
}
