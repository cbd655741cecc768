package org.banjie.worklist.list;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The cases people follow (关注) without working on them. */
@Repository
@Transactional
public class Follows {

    private final JdbcClient db;
    private final Clock clock;

    Follows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public void follow(String uid, String caseNo) {
        db.sql("insert into work_follow (uid, case_no, since) values (?, ?, ?) on conflict do nothing")
                .params(uid, caseNo, Timestamp.from(clock.instant()))
                .update();
    }

    public void unfollow(String uid, String caseNo) {
        db.sql("delete from work_follow where uid = ? and case_no = ?")
                .params(uid, caseNo)
                .update();
    }

    public boolean follows(String uid, String caseNo) {
        return db.sql("select exists (select from work_follow where uid = ? and case_no = ?)")
                .params(uid, caseNo)
                .query(Boolean.class)
                .single();
    }

    /** Followed cases in which no step is open: they wait, or are closed. */
    public List<String> withoutStep(String uid, int most) {
        return db.sql(
                        """
                select f.case_no from work_follow f
                where uid = ? and not exists (select from work_item i where i.case_no = f.case_no)
                order by since desc limit ?
                """)
                .params(uid, most)
                .query(String.class)
                .list();
    }

    List<String> of(String uid, int most) {
        return db.sql("select case_no from work_follow where uid = ? order by since desc limit ?")
                .params(uid, most)
                .query(String.class)
                .list();
    }
}
