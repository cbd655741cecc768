package org.banjie.worklist.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to the list of open steps during the last day. The table work_item writes it by itself. Each look is one statement. */
@Repository
class Changes {

    static final String CHANNEL = "work_change";

    static final String SINCE =
            """
            select pg_snapshot_xmin(pg_current_snapshot())::text as reached,
                   extract(epoch from now())::bigint as second, c.*
            from (values (1)) one
            left join lateral (select * from work_change where xid >= cast(cast(:from as text) as xid8)
                               order by xid, id limit :most) c on true
            order by c.id
            """;

    /** At once; of more nobody is told one by one. */
    private static final int MOST = 2000;

    private static final Duration KEPT = Duration.ofDays(1);

    /** So that nothing is missed that is being forgotten at this moment. */
    private static final Duration TOLD_AGAIN = KEPT.minusHours(1);

    private final JdbcClient db;

    Changes(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param reached whoever has been told these has been told everything up to there
     * @param whole false when there was more than is told, or the place asked from is too old or from another database
     */
    record Found(Position reached, List<Change> changes, boolean whole) {}

    /** Nothing yet: whoever looks from now on. */
    Position now() {
        return read(Long.MAX_VALUE).reached();
    }

    /** What came to light at or behind that place; what was told to somebody there already may be among it. */
    Found after(Position place) {
        var found = read(place.transaction());
        var age = found.reached().second() - place.second();
        var known = age <= TOLD_AGAIN.toSeconds()
                && place.transaction() <= found.reached().transaction();
        return known ? found : new Found(found.reached(), List.of(), false);
    }

    /**
     * By one statement, so that the place and the rows are of one moment. Found by their transaction: by number, the whole
     * day before would be gone through each time.
     */
    private Found read(long transaction) {
        var changes = new ArrayList<Change>();
        var reached = db.sql(SINCE)
                .param("from", Long.toString(transaction))
                .param("most", MOST + 1)
                .query((row, number) -> {
                    if (row.getString("change") != null) changes.add(change(row));
                    return new Position(Long.parseLong(row.getString("reached")), row.getLong("second"));
                })
                .list()
                .get(0);
        return new Found(reached, changes, changes.size() <= MOST);
    }

    /** Some of what nobody asks for any more. @return how many */
    int forget(int most) {
        return db.sql(
                        """
                delete from work_change where id in (
                    select id from work_change where at < now() - cast(:kept as interval) order by at limit :most)
                """)
                .param("kept", KEPT.toString())
                .param("most", most)
                .update();
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getLong("id"),
                Long.parseLong(row.getString("xid")),
                row.getString("task_id"),
                row.getString("case_no"),
                Change.What.valueOf(row.getString("change")),
                row.getString("kind"),
                row.getString("grp"),
                row.getString("was_grp"),
                row.getString("assignee"),
                row.getString("was_assignee"),
                Arrays.asList((String[]) row.getArray("barred").getArray()));
    }
}
