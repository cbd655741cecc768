package org.banjie.notices;

import org.banjie.numbers.SharedCounter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Document numbers (发文字号) without gaps: what a failed transaction drew, the next one draws again. */
@Repository
class DocumentNumbers implements SharedCounter {

    private final JdbcClient db;

    DocumentNumbers(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String table() {
        return "document_series";
    }

    /** The next number of a series in a year. Whoever draws it keeps others of the series waiting until it commits. */
    int next(String series, int year) {
        return db.sql(
                        """
                insert into document_series (series, year, last) values (:series, :year, 1)
                on conflict (series, year) do update set last = document_series.last + 1
                returning last
                """)
                .param("series", series)
                .param("year", year)
                .query(Integer.class)
                .single();
    }
}
