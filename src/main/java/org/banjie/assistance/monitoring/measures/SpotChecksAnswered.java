package org.banjie.assistance.monitoring.measures;

import java.time.LocalDate;
import java.util.Map;
import org.banjie.kinds.own.StreetMeasure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Households drawn for the monthly spot check (系统抽查) in that time: how many the street has looked into and answered. */
@Component
class SpotChecksAnswered implements StreetMeasure {

    private final JdbcClient db;

    SpotChecksAnswered(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String code() {
        return "spot-checks-answered";
    }

    @Override
    public Map<String, Share> of(LocalDate from, LocalDate until) {
        return db.sql(
                        """
                select d.street, count(*) filter (where r.answer is not null)::int as done, count(*)::int as "of"
                from monitoring_draw d join monitoring_draw_grant g on g.draw = d.id and g.drawn and not g.over
                left join monitoring_review r on r.case_no = g.review
                where d.month >= ? and d.month < ? group by 1
                """)
                .params(from, until)
                .query(StreetMeasure::read);
    }
}
