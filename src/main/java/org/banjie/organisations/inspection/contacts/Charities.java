package org.banjie.organisations.inspection.contacts;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which organisations are recognised as charities (慈善法第十条): they owe another report, elsewhere. */
@Repository
public class Charities {

    private final JdbcClient db;
    private final Clock clock;

    Charities(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public boolean has(String uscc) {
        return db.sql("select exists (select from inspection_charity where uscc = ?)")
                .param(uscc)
                .query(Boolean.class)
                .single();
    }

    void add(String uscc, String by) {
        db.sql("insert into inspection_charity (uscc, set_by, set_at) values (?, ?, ?) on conflict do nothing")
                .params(uscc, by, Timestamp.from(clock.instant()))
                .update();
    }

    void remove(String uscc) {
        db.sql("delete from inspection_charity where uscc = ?").param(uscc).update();
    }
}
