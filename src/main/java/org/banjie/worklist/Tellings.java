package org.banjie.worklist;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.banjie.worklist.items.WorkItem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What people are told above their list until they have read it: what others did with a step that is theirs. */
@Repository
@Transactional
public class Tellings {

    /** More than anybody reads through; the rest comes once these are read. */
    private static final int MOST = 10;

    private final JdbcClient db;
    private final Clock clock;

    Tellings(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What happened to a step of somebody, or to what they were asked of one. */
    public enum What {
        TAKEN,
        GIVEN,
        /** Somebody presses for it. */
        URGED,
        /** The limit of its case ends soon, as the model reminds. */
        REMINDED,
        LENT,
        HANDED_BACK,
        CALLED_BACK,
        RESUMED,
        /** Enough of those asked to countersign agree. */
        COUNTERSIGNED,
        /** It cannot be that enough of them agree. */
        OBJECTED,
        /** Their countersigning is not needed any more. */
        UNASKED
    }

    /** @param by uid of who did it */
    public record Telling(long id, String caseNo, String version, String step, What what, String by, Instant at) {}

    /** @param by uid of who did it */
    public void tell(String uid, What what, WorkItem item, String by) {
        db.sql("insert into work_told (uid, case_no, version, step, what, by, at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        uid,
                        item.caseNo(),
                        item.version(),
                        item.step(),
                        what.name(),
                        by,
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** Oldest first. */
    public List<Telling> of(String uid) {
        return db.sql(
                        "select id, case_no, version, step, what, by, at from work_told where uid = ? order by id limit ?")
                .params(uid, MOST)
                .query(Telling.class)
                .list();
    }

    /** They have read it. */
    public void read(String uid, long upTo) {
        db.sql("delete from work_told where uid = ? and id <= ?")
                .params(uid, upTo)
                .update();
    }
}
