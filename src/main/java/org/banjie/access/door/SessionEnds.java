package org.banjie.access.door;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which sessions an account has ended from elsewhere; on whatever instance they are. */
@Repository
class SessionEnds {

    private final JdbcClient db;

    SessionEnds(JdbcClient db) {
        this.db = db;
    }

    /** All that began before then are over. */
    void end(String uid, Instant before) {
        db.sql(
                        """
                        insert into session_end as known (uid, before) values (:uid, :before)
                        on conflict (uid) do update set before = greatest(known.before, :before)
                        """)
                .param("uid", uid)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What a training clock has not come to yet, since it was put back, has not happened. */
    Optional<Instant> of(String uid, Instant now) {
        return db.sql("select before from session_end where uid = :uid and before <= :now")
                .param("uid", uid)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        row.getObject("before", OffsetDateTime.class).toInstant())
                .optional();
    }
}
