package org.banjie.studio.drafts;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of drafts and of their saves. */
@Repository
public class Drafts {

    private static final String SELECT =
            """
            select id, kind, base_hash as base, origin, rev, set_hash as hash, changed_by, changed_at, started_by,
                   started_at, lock_by, lock_until
            from studio_draft
            """;

    private final JdbcClient db;

    Drafts(JdbcClient db) {
        this.db = db;
    }

    /** The open draft of a kind. */
    public Optional<Draft> find(String kind) {
        return one("where kind = ? and closed_at is null", kind);
    }

    /** The same, and nobody else changes it until the transaction ends. */
    public Optional<Draft> lock(String kind) {
        return one("where kind = ? and closed_at is null for update", kind);
    }

    /** Every open draft, by kind. */
    public List<Draft> open() {
        return db.sql(SELECT + "where closed_at is null order by kind")
                .query(Draft.class)
                .list();
    }

    /** A draft that was given up. @param hash what it was then */
    public record Discarded(long id, String kind, String hash, String closedBy, Instant closedAt) {}

    /** The last drafts given up since then of kinds that have none open now, the newest first; one a kind. */
    public List<Discarded> discarded(Instant since, int most) {
        return db.sql(
                        """
                select * from (
                    select distinct on (d.kind) d.id, d.kind, d.set_hash as hash, d.closed_by, d.closed_at
                    from studio_draft d
                    where d.ending = 'DISCARDED' and d.closed_at > ?
                      and not exists (select from studio_draft o where o.kind = d.kind and o.id > d.id)
                    order by d.kind, d.closed_at desc) last
                order by closed_at desc limit ?
                """)
                .params(Timestamp.from(since), most)
                .query(Discarded.class)
                .list();
    }

    /** The saves before that one, the newest first. */
    public List<Version> versions(long draft, int before, int limit) {
        return db.sql(
                        """
                select rev, set_hash as hash, saved_by as by, saved_at as at, comment, automatic,
                       files, changes, restored
                from studio_version where draft_id = ? and rev < ? order by rev desc limit ?
                """)
                .params(draft, before, limit)
                .query(Version.class)
                .list();
    }

    /** Everybody who began it or saved it. */
    public List<String> authors(long draft) {
        return db.sql("select distinct saved_by from studio_version where draft_id = ? order by 1")
                .param(draft)
                .query(String.class)
                .list();
    }

    /** Whether a draft of this kind ever began as that set. */
    public boolean began(String kind, String hash) {
        return db.sql("select exists (select 1 from studio_draft where kind = ? and origin_hash = ?)")
                .params(kind, hash)
                .query(Boolean.class)
                .single();
    }

    void insert(String kind, String base, DraftOrigin origin, String hash, String by, Instant at, String comment) {
        var id = db.sql(
                        """
                insert into studio_draft (kind, base_hash, origin, origin_hash, rev, set_hash, changed_by, changed_at,
                                          started_by, started_at)
                values (:kind, :base, :origin, :hash, 1, :hash, :by, :at, :by, :at) returning id
                """)
                .param("kind", kind)
                .param("base", base)
                .param("origin", origin.name())
                .param("hash", hash)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
        insertVersion(id, Version.first(hash, by, at, comment));
    }

    void insertVersion(long draft, Version version) {
        db.sql(
                        """
                insert into studio_version (draft_id, rev, set_hash, saved_by, saved_at, comment, automatic, files, changes,
                                            restored)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        draft,
                        version.rev(),
                        version.hash(),
                        version.by(),
                        Timestamp.from(version.at()),
                        version.comment(),
                        version.automatic(),
                        version.files(),
                        version.changes(),
                        version.restored())
                .update();
    }

    /**
     * Thins automatic saves from before that moment: of those that one person made to the same files within one hour, the
     * last stays. Whatever was saved by hand, restored or approved stays, and so does what the draft is now.
     */
    void thin(long draft, Instant before) {
        db.sql(
                        """
                delete from studio_version v
                where v.draft_id = :draft and v.automatic and v.restored is null and v.saved_at < :before
                  and exists (select from studio_version n
                              where n.draft_id = v.draft_id and n.rev > v.rev and n.automatic
                                and n.saved_by = v.saved_by and n.files = v.files
                                and date_trunc('hour', n.saved_at) = date_trunc('hour', v.saved_at))
                  and not exists (select from studio_approval a where a.draft_id = v.draft_id and a.rev = v.rev)
                """)
                .param("draft", draft)
                .param("before", Timestamp.from(before))
                .update();
    }

    void change(long draft, Version to) {
        db.sql("update studio_draft set rev = ?, set_hash = ?, changed_by = ?, changed_at = ? where id = ?")
                .params(to.rev(), to.hash(), to.by(), Timestamp.from(to.at()), draft)
                .update();
    }

    /** @param by null to let go */
    void hold(long draft, String by, Instant until) {
        db.sql("update studio_draft set lock_by = ?, lock_until = ? where id = ?")
                .params(by, by == null ? null : Timestamp.from(until), draft)
                .update();
    }

    void close(long draft, String ending, String by, Instant at) {
        db.sql("update studio_draft set ending = ?, closed_by = ?, closed_at = ? where id = ?")
                .params(ending, by, Timestamp.from(at), draft)
                .update();
    }

    private Optional<Draft> one(String which, String kind) {
        return db.sql(SELECT + which).param(kind).query(Draft.class).optional();
    }
}
