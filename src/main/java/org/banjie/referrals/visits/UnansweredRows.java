package org.banjie.referrals.visits;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** VisitRecords that families have not answered for, and of which kinds there are services at all. */
@Repository
class UnansweredRows {

    private final JdbcClient db;

    UnansweredRows(JdbcClient db) {
        this.db = db;
    }

    /** Kinds with a service that runs; each says its own days. */
    List<String> kinds() {
        return db.sql("select distinct kind from referral where ended_on is null order by kind")
                .query(String.class)
                .list();
    }

    /** Kinds with a visit that waits. */
    List<String> kindsThatWait() {
        return db.sql(
                        """
                select distinct r.kind from referral_visit v join referral r on r.grant_id = v.grant_id
                where v.state = 'RECORDED' and v.reminded_on is null order by r.kind
                """)
                .query(String.class)
                .list();
    }

    /** Services of that kind with a visit recorded before then of which nobody was reminded, by grant. */
    List<Long> grants(String kind, Instant before, long after, int limit) {
        return db.sql(
                        """
                select distinct v.grant_id from referral_visit v join referral r on r.grant_id = v.grant_id
                where v.state = 'RECORDED' and v.reminded_on is null and v.recorded_at < :before and r.kind = :kind
                  and v.grant_id > :after
                order by v.grant_id limit :limit
                """)
                .param("kind", kind)
                .param("before", Timestamp.from(before))
                .param("after", after)
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    /** @return how many: none where they were answered for meanwhile */
    int reminded(long grant, LocalDate on) {
        return db.sql(
                        """
                update referral_visit set reminded_on = ? where grant_id = ? and state = 'RECORDED' and reminded_on is null
                """)
                .params(on, grant)
                .update();
    }
}
