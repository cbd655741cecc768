package org.banjie.organisations.credit.revocation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the annual inspection told of each year. */
@Repository
class Years {

    private final JdbcClient db;

    Years(JdbcClient db) {
        this.db = db;
    }

    /** @param conclusion PASS, BASIC_PASS or FAIL; null where there is none */
    record Year(int year, boolean absent, String conclusion) {}

    /** One whose report has its conclusion already has come, late or not. */
    void absent(String uscc, int year, LocalDate on) {
        alone(uscc);
        db.sql(
                        """
                insert into credit_year (uscc, year, absent, told_on) values (?, ?, true, ?) on conflict do nothing
                """)
                .params(uscc, year, on)
                .update();
    }

    /** Whoever came late has come: the year is no absence any more. */
    void concluded(String uscc, int year, String conclusion, LocalDate on) {
        alone(uscc);
        db.sql(
                        """
                insert into credit_year (uscc, year, absent, conclusion, told_on) values (?, ?, false, ?, ?)
                on conflict (uscc, year) do update set absent = false, conclusion = excluded.conclusion
                """)
                .params(uscc, year, conclusion, on)
                .update();
    }

    /** Newest first, up to that year. */
    List<Year> until(String uscc, int year) {
        return db.sql(
                        "select year, absent, conclusion from credit_year where uscc = ? and year <= ? order by year desc limit 10")
                .params(uscc, year)
                .query(Year.class)
                .list();
    }

    /** Two tellings about one organisation at the same time follow one another. */
    private void alone(String uscc) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('credit/' || ?, 0))")
                .param(uscc)
                .query()
                .listOfRows();
    }
}
