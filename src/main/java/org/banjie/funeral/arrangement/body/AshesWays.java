package org.banjie.funeral.arrangement.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the ashes of each funeral go. */
@Repository
public class AshesWays {

    private final JdbcClient db;
    private final Clock clock;

    AshesWays(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void go(String caseNo, String way) {
        db.sql(
                        """
                insert into funeral_ashes (case_no, way, on_day) values (?, ?, ?)
                on conflict (case_no) do update set way = excluded.way, on_day = excluded.on_day
                """)
                .params(caseNo, way, LocalDate.now(clock))
                .update();
    }

    /** STORAGE, BURIAL, ECO, SEA or TAKEN. */
    public Optional<String> of(String caseNo) {
        return db.sql("select way from funeral_ashes where case_no = ?")
                .param(caseNo)
                .query(String.class)
                .optional();
    }
}
