package org.banjie.worklist.items;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.banjie.access.HeldWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.util.UriUtils;

/** How many open steps each member of staff has claimed. */
@Repository
class HeldSteps implements HeldWork {

    private final JdbcClient db;

    HeldSteps(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String name() {
        return "worklist.held";
    }

    @Override
    public String handedOverAt(String uid) {
        return "/deputies?holder=" + UriUtils.encode(uid, StandardCharsets.UTF_8) + "#hand-title";
    }

    @Override
    public Map<String, Long> byAccount() {
        Map<String, Long> held = new HashMap<>();
        db.sql(
                        """
                        select assignee, count(*) as steps from work_item
                        where assignee is not null and not for_applicant group by assignee
                        """)
                .query((row, n) -> held.put(row.getString("assignee"), row.getLong("steps")))
                .list();
        return held;
    }
}
