package org.banjie.sets;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table behind {@link LiveSets}. */
@Repository
class LiveRows {

    private final JdbcClient db;

    LiveRows(JdbcClient db) {
        this.db = db;
    }

    List<LiveSet> all() {
        return db.sql(
                        """
                select kind, number, set_hash as hash, deployment, source, published_by as by, published_at as at
                from live_set order by id desc
                """)
                .query(LiveSet.class)
                .list();
    }

    /** Rows are only ever added, so that another number says it all. */
    int count() {
        return db.sql("select count(*) from live_set").query(Integer.class).single();
    }
}
