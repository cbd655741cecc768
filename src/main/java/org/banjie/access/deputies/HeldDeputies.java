package org.banjie.access.deputies;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.banjie.access.HeldWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** For how many people each member of staff stands in, today or later. */
@Repository
class HeldDeputies implements HeldWork {

    private final JdbcClient db;
    private final Clock clock;

    HeldDeputies(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "access.held.deputies";
    }

    @Override
    public String handedOverAt(String uid) {
        return "/deputies#led-title";
    }

    @Override
    public Map<String, Long> byAccount() {
        Map<String, Long> held = new HashMap<>();
        db.sql(
                        """
                        select deputy, count(*) as people from deputy
                        where ended_at is null and to_on >= :today group by deputy
                        """)
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .query((row, n) -> held.put(row.getString("deputy"), row.getLong("people")))
                .list();
        return held;
    }
}
