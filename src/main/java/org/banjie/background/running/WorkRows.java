package org.banjie.background.running;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.background.Failure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How each work went. */
@Repository
class WorkRows {

    private final JdbcClient db;

    WorkRows(JdbcClient db) {
        this.db = db;
    }

    /** @param failures since it last came to its end; @param failedAt of the last failure there ever was, null for none */
    record Row(
            String name,
            Instant startedAt,
            Instant endedAt,
            Long tookMs,
            int failures,
            Instant failedAt,
            Failure.Kind failure,
            String failedIn,
            Instant setAsideAt) {}

    Map<String, Row> all() {
        return db
                .sql(
                        """
                select name, started_at, ended_at, took_ms, failures, failed_at, failure, failed_in, set_aside_at
                from background_work
                """)
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Row::name, row -> row));
    }

    void started(String work, Instant at) {
        db.sql(
                        """
                insert into background_work (name, started_at) values (:work, :at)
                on conflict (name) do update set started_at = :at
                """)
                .param("work", work)
                .param("at", sql(at))
                .update();
    }

    void ended(String work, Instant at, Round round) {
        db.sql("update background_work set ended_at = :at, took_ms = :took, failures = 0 where name = :work")
                .param("work", work)
                .param("at", sql(at))
                .param("took", round.took().toMillis())
                .update();
    }

    void failed(String work, Instant at, Failure failure) {
        db.sql(
                        """
                insert into background_work as known (name, failures, failed_at, failure, failed_in)
                values (:work, 1, :at, :kind, :place)
                on conflict (name) do update
                    set failures = known.failures + 1, failed_at = :at, failure = :kind, failed_in = :place
                """)
                .param("work", work)
                .param("at", sql(at))
                .param("kind", failure.kind().name())
                .param("place", failure.place())
                .update();
    }

    /** Since it last came to its end. */
    int failures(String work) {
        return db.sql("select coalesce(max(failures), 0) from background_work where name = ?")
                .param(work)
                .query(Integer.class)
                .single();
    }

    boolean isSetAside(String work) {
        return db.sql("select exists (select from background_work where name = ? and set_aside_at is not null)")
                .param(work)
                .query(Boolean.class)
                .single();
    }

    void setAside(String work, Instant at) {
        db.sql("update background_work set set_aside_at = :at where name = :work")
                .param("work", work)
                .param("at", sql(at))
                .update();
    }

    /** @return whether it was set aside */
    boolean takeUp(String work) {
        return db.sql(
                                """
                update background_work set set_aside_at = null, failures = 0
                where name = :work and set_aside_at is not null
                """)
                        .param("work", work)
                        .update()
                == 1;
    }

    private static OffsetDateTime sql(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
