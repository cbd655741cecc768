package org.banjie.assistance.monitoring.lists;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose turn it is among the lists: who waits, and who is held while something is done with it. */
@Repository
public class ImportTurns {

    private final JdbcClient db;

    ImportTurns(JdbcClient db) {
        this.db = db;
    }

    /** One file after the other: of two that are the same and arrive at once, the second finds the first. */
    public void queue() {
        db.sql("select 1 from pg_advisory_xact_lock(hashtext('monitoring_import'))")
                .query(Integer.class)
                .single();
    }

    /** Ids of those that have got so far and wait to go on, the oldest first. */
    public List<Long> in(ImportState state, int limit) {
        return db.sql("select id from monitoring_import where state = ? order by id limit ?")
                .params(state.name(), limit)
                .query(Long.class)
                .list();
    }

    /** Holds it until the transaction ends. @return false when it is not there, or not so far */
    public boolean lock(long id, ImportState state) {
        return isHeld(id, "state = '" + state + "' for update");
    }

    /**
     * Holds one of which nothing was compared until the transaction ends.
     *
     * @return false when there is no such one, or it is being compared at this moment
     */
    public boolean lockUncompared(long id) {
        return isHeld(id, "state in ('READING', 'FAILED') for update")
                || isHeld(id, "state = 'MATCHING' for update skip locked");
    }

    private boolean isHeld(long id, String where) {
        return db.sql("select 1 from monitoring_import where id = ? and " + where)
                .param(id)
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
