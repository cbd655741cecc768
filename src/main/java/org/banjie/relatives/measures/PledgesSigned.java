package org.banjie.relatives.measures;

import java.time.LocalDate;
import java.util.Map;
import org.banjie.kinds.own.StreetMeasure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People of the register with a post in a street or a village of it in that time: how many signed the pledge (廉政责任承诺书) in it. */
@Component
class PledgesSigned implements StreetMeasure {

    private final JdbcClient db;

    PledgesSigned(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String code() {
        return "pledges-signed";
    }

    @Override
    public Map<String, Share> of(LocalDate from, LocalDate until) {
        return db.sql(
                        """
                select left(t.office, 9) as street,
                       count(distinct t.person) filter (where exists (
                           select from relatives_declaration d
                           where d.person = t.person and d.pledged_on >= :from and d.pledged_on < :until))::int as done,
                       count(distinct t.person)::int as "of"
                from relatives_term t
                where t.starts_on < :until and (t.ends_on is null or t.ends_on >= :from) and length(t.office) >= 9 group by 1
                """)
                .param("from", from)
                .param("until", until)
                .query(StreetMeasure::read);
    }
}
