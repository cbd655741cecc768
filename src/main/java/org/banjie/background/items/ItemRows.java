package org.banjie.background.items;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banjie.background.Failure;
import org.banjie.background.WorkState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Items that failed. */
@Repository
public class ItemRows {

    private final JdbcClient db;

    public ItemRows(JdbcClient db) {
        this.db = db;
    }

    /** Which of these failed before and are not done yet. */
    Set<String> known(String work, Collection<String> items) {
        return new HashSet<>(db.sql("select item from background_item where work = ? and item = any(?)")
                .params(work, items.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** Those whose time for another try has come. */
    List<String> due(String work, Instant now, int limit) {
        return db.sql(
                        """
                select item from background_item where work = ? and next_try_at <= ?
                order by next_try_at, id limit ?
                """)
                .params(work, Timestamp.from(now), limit)
                .query(String.class)
                .list();
    }

    Optional<Instant> nextTry(String work) {
        return db.sql("select min(next_try_at) from background_item where work = ?")
                .param(work)
                .query((row, n) -> Optional.ofNullable(instant(row, "min")))
                .single();
    }

    int failures(String work, String item) {
        return db.sql("select coalesce(max(failures), 0) from background_item where work = ? and item = ?")
                .params(work, item)
                .query(Integer.class)
                .single();
    }

    /** @param next null sets it aside */
    public void failed(String work, String item, Failure failure, Instant at, Instant next) {
        db.sql(
                        """
                insert into background_item as known
                    (work, item, failures, failed_at, failure, failed_in, next_try_at, set_aside_at)
                values (?, ?, 1, ?, ?, ?, ?, ?)
                on conflict (work, item) do update
                    set failures = known.failures + 1, failed_at = excluded.failed_at, failure = excluded.failure,
                        failed_in = excluded.failed_in, next_try_at = excluded.next_try_at,
                        set_aside_at = excluded.set_aside_at
                """)
                .params(work, item, Timestamp.from(at), failure.kind().name(), failure.place())
                .params(next == null ? null : Timestamp.from(next), next == null ? Timestamp.from(at) : null)
                .update();
    }

    public void done(String work, String item) {
        db.sql("delete from background_item where work = ? and item = ?")
                .params(work, item)
                .update();
    }

    /** What waits for somebody comes first, then what failed last. */
    public List<ItemState> all(int limit) {
        return db.sql("select * from background_item order by set_aside_at is null, failed_at desc, id limit ?")
                .param(limit)
                .query(ItemRows::state)
                .list();
    }

    public int count() {
        return db.sql("select count(*) from background_item")
                .query(Integer.class)
                .single();
    }

    public Optional<SetAside> setAside(int most) {
        return db.sql(
                        """
                select count(*), min(set_aside_at) as since from (
                    select set_aside_at from background_work where set_aside_at is not null
                    union all
                    (select set_aside_at from background_item where set_aside_at is not null limit :most)
                    limit :most) few
                having count(*) > 0
                """)
                .param("most", most)
                .query(SetAside.class)
                .optional();
    }

    public Optional<ItemState> find(long id) {
        return db.sql("select * from background_item where id = ?")
                .param(id)
                .query(ItemRows::state)
                .optional();
    }

    /** From now on it counts as new; its failures go on being counted from the first. */
    public void takeUp(long id, Instant now) {
        db.sql("update background_item set failures = 1, next_try_at = ?, set_aside_at = null where id = ?")
                .params(Timestamp.from(now), id)
                .update();
    }

    private static ItemState state(ResultSet row, int n) throws SQLException {
        return new ItemState(
                row.getLong("id"),
                row.getString("work"),
                row.getString("item"),
                row.getInt("failures"),
                new WorkState.Failed(instant(row, "failed_at"), row.getString("failure"), row.getString("failed_in")),
                instant(row, "next_try_at"),
                instant(row, "set_aside_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
