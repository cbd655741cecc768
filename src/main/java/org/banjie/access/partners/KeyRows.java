package org.banjie.access.partners;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of the keys. */
@Repository
class KeyRows {

    /** How exactly it is known when a key was last used. */
    private static final Duration USE = Duration.ofMinutes(15);

    private static final int MOST = 200;

    private final JdbcClient db;
    private final Clock clock;

    KeyRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void propose(String id, String name, Set<String> grants, String by) {
        db.sql(
                        """
                        insert into partner_key (id, name, grants, proposed_by, proposed_at)
                        values (:id, :name, :grants, :by, :now)
                        """)
                .param("id", id)
                .param("name", name)
                .param("grants", grants.toArray(String[]::new))
                .param("by", by)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Whether this was the issue; of two at the same moment one is. */
    boolean issue(String id, byte[] hash, String by) {
        return db.sql(
                                """
                        update partner_key set secret_hash = :hash, issued_by = :by, issued_at = :now
                        where id = :id and issued_at is null and withdrawn_at is null
                        """)
                        .param("id", id)
                        .param("hash", hash)
                        .param("by", by)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /** Whether it held or waited until now. */
    boolean withdraw(String id, String by) {
        return db.sql(
                                """
                        update partner_key set withdrawn_by = :by, withdrawn_at = :now
                        where id = :id and withdrawn_at is null
                        """)
                        .param("id", id)
                        .param("by", by)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /** Those that wait first, then the latest; withdrawn ones too. */
    List<PartnerKey> all() {
        return db.sql("select * from partner_key order by (issued_at is null and withdrawn_at is null) desc,"
                        + " coalesce(issued_at, proposed_at) desc, id limit " + MOST)
                .query(KeyRows::key)
                .list();
    }

    Optional<PartnerKey> find(String id) {
        return db.sql("select * from partner_key where id = :id")
                .param("id", id)
                .query(KeyRows::key)
                .optional();
    }

    /** The hash of its secret, while it holds. */
    Optional<byte[]> hash(String id) {
        return db.sql("select secret_hash from partner_key where id = :id and issued_at is not null"
                        + " and withdrawn_at is null")
                .param("id", id)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    void used(String id) {
        var now = OffsetDateTime.now(clock);
        db.sql("update partner_key set last_used_at = :now where id = :id"
                        + " and (last_used_at is null or last_used_at < :before)")
                .param("id", id)
                .param("now", now)
                .param("before", now.minus(USE))
                .update();
    }

    private static PartnerKey key(ResultSet row, int n) throws SQLException {
        return new PartnerKey(
                row.getString("id"),
                row.getString("name"),
                List.of((String[]) row.getArray("grants").getArray()),
                row.getString("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class),
                row.getString("issued_by"),
                row.getObject("issued_at", OffsetDateTime.class),
                row.getObject("last_used_at", OffsetDateTime.class),
                row.getString("withdrawn_by"),
                row.getObject("withdrawn_at", OffsetDateTime.class));
    }
}
