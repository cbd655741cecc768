package org.banjie.studio.running.impact;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the cases of one version stand. */
@Repository
class Standing {

    private final JdbcClient db;

    Standing(JdbcClient db) {
        this.db = db;
    }

    record At(String step, String office, int cases) {}

    List<At> of(String kind, String version) {
        return db.sql(
                        """
                select step, grp office, count(*) cases from work_item where kind = ? and version = ?
                group by step, grp order by step, grp
                """)
                .params(kind, version)
                .query(At.class)
                .list();
    }
}
