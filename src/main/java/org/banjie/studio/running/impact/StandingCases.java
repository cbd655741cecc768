package org.banjie.studio.running.impact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the cases of one version stand. */
@Repository
class StandingCases {

    private final JdbcClient db;
    private final Clock clock;

    StandingCases(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param late cases whose day for this step has passed */
    record At(String step, String office, int cases, int late) {}

    List<At> of(String kind, String version) {
        return db.sql(
                        """
                select step, grp office, count(*) cases, count(*) filter (where due_on < ?) late
                from work_item where kind = ? and version = ?
                group by step, grp order by step, grp
                """)
                .params(LocalDate.now(clock), kind, version)
                .query(At.class)
                .list();
    }
}
