package org.banjie.assistance.monitoring.leads;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The searches, and how far the one that runs is. */
@Repository
class LeadSearches {

    private final JdbcClient db;
    private final Clock clock;

    LeadSearches(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Begins one, unless one is running. */
    void start(String by) {
        db.sql(
                        """
                insert into monitoring_lead_search (started_by, started_at, source, cursor)
                values (?, ?, 'FORMER', '0') on conflict do nothing
                """)
                .params(by, Timestamp.from(clock.instant()))
                .update();
    }

    Optional<LeadSearch> running() {
        return db.sql("select * from monitoring_lead_search where source <> 'DONE'")
                .query(LeadSearch.class)
                .optional();
    }

    Optional<LeadSearch> last() {
        return db.sql("select * from monitoring_lead_search order by id desc limit 1")
                .query(LeadSearch.class)
                .optional();
    }

    void progress(long id, String source, String cursor, int looked) {
        db.sql("update monitoring_lead_search set source = ?, cursor = ?, looked = looked + ? where id = ?")
                .params(source, cursor, looked, id)
                .update();
    }

    /** One more. */
    void found(long id) {
        db.sql("update monitoring_lead_search set found = found + 1 where id = ?")
                .param(id)
                .update();
    }
}
