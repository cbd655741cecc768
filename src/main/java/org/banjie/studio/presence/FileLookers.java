package org.banjie.studio.presence;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who has which file open, on whatever instance. A page renews it, and is forgotten a minute after the last time. */
@Repository
@Transactional
public class FileLookers {

    private static final Duration VALID = Duration.ofMinutes(1);

    /** More than a page would name. */
    private static final int MOST = 10;

    private final JdbcClient db;
    private final Clock clock;

    FileLookers(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public record Looker(String uid, String file) {}

    /** They have it open now. What has not been renewed is swept away by whoever comes next. */
    void looks(String uid, String kind, String file) {
        db.sql("delete from studio_looking where seen_at <= ?").param(lately()).update();
        db.sql(
                        """
                insert into studio_looking (kind, file, uid, seen_at) values (?, ?, ?, ?)
                on conflict (kind, file, uid) do update set seen_at = excluded.seen_at
                """)
                .params(kind, file, uid, Timestamp.from(clock.instant()))
                .update();
    }

    /** Everybody but them who has a file of that draft open. */
    @Transactional(readOnly = true)
    public List<Looker> besides(String uid, String kind) {
        return db.sql(
                        """
                select uid, file from studio_looking where kind = ? and uid <> ? and seen_at > ?
                order by file, uid limit ?
                """)
                .params(kind, uid, lately(), MOST)
                .query(Looker.class)
                .list();
    }

    private Timestamp lately() {
        return Timestamp.from(clock.instant().minus(VALID));
    }
}
