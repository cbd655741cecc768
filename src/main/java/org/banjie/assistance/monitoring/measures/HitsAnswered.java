package org.banjie.assistance.monitoring.measures;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.banjie.kinds.own.StreetMeasure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Recipients found in a list that was compared in that time (比对), each sent to its street to be looked into: how many the street has
 * answered. The street is the one whose number the case has.
 */
@Component
class HitsAnswered implements StreetMeasure {

    private final JdbcClient db;
    private final Clock clock;

    HitsAnswered(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "hits-answered";
    }

    @Override
    public Map<String, Share> of(LocalDate from, LocalDate until) {
        return db.sql(
                        """
                select split_part(h.review, '-', 2) as street,
                       count(*) filter (where r.answer is not null)::int as done, count(*)::int as "of"
                from monitoring_hit h join monitoring_import i on i.id = h.import
                left join monitoring_review r on r.case_no = h.review
                where h.review is not null and i.uploaded_at >= ? and i.uploaded_at < ? group by 1
                """)
                .params(begin(from), begin(until))
                .query(StreetMeasure::read);
    }

    private Timestamp begin(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(clock.getZone()).toInstant());
    }
}
