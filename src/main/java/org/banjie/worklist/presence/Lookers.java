package org.banjie.worklist.presence;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who has which case on their screen, on whatever instance. A page renews it, and is forgotten a minute after the last time. */
@Repository
@Transactional
class Lookers {

    private static final Duration VALID = Duration.ofMinutes(1);

    /** More than a page would name. */
    private static final int MOST = 10;

    private final JdbcClient db;
    private final Clock clock;

    Lookers(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param since when they began to, without a break */
    record Looker(String uid, Instant since) {}

    void looks(String uid, String caseNo) {
        db.sql(
                        """
                insert into work_looking as known (case_no, uid, since, seen_at) values (:case, :uid, :now, :now)
                on conflict (case_no, uid) do update
                set since = case when known.seen_at > :lately then known.since else :now end, seen_at = :now
                """)
                .param("case", caseNo)
                .param("uid", uid)
                .param("now", Timestamp.from(clock.instant()))
                .param("lately", lately())
                .update();
    }

    void leaves(String uid, String caseNo) {
        db.sql("delete from work_looking where case_no = ? and uid = ?")
                .params(caseNo, uid)
                .update();
    }

    /** Everybody but them, whoever was there first first. */
    List<Looker> besides(String uid, String caseNo) {
        return db.sql(
                        """
                select uid, since from work_looking where case_no = ? and uid <> ? and seen_at > ?
                order by since, uid limit ?
                """)
                .params(caseNo, uid, lately(), MOST)
                .query(Looker.class)
                .list();
    }

    /** Some of those who are there no more. @return how many */
    int forget(int most) {
        return db.sql(
                        """
                delete from work_looking where (case_no, uid) in (
                    select case_no, uid from work_looking where seen_at <= ? order by seen_at limit ?)
                """)
                .params(lately(), most)
                .update();
    }

    private Timestamp lately() {
        return Timestamp.from(clock.instant().minus(VALID));
    }
}
