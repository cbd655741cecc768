package org.banjie.relatives.measures;

import java.time.LocalDate;
import java.util.Map;
import org.banjie.kinds.own.StreetMeasure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Cases put on separate record (近亲属备案) in that time: how many were visited, or dismissed by the district. One that ended with its case
 * had nothing left to visit. The street is the one whose number the filing has.
 */
@Component
class FilingsSettled implements StreetMeasure {

    private final JdbcClient db;

    FilingsSettled(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String code() {
        return "filings-settled";
    }

    @Override
    public Map<String, Share> of(LocalDate from, LocalDate until) {
        return db.sql(
                        """
                select split_part(coalesce(filing_no, case_no), '-', 2) as street,
                       count(*) filter (where ended is not null)::int as done, count(*)::int as "of"
                from relatives_filing
                where found_on >= ? and found_on < ? and ended is distinct from 'CASE_CLOSED' group by 1
                """)
                .params(from, until)
                .query(StreetMeasure::read);
    }
}
