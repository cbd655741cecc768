package org.banjie.worklist.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The cases people follow (关注) without working on them; what of them may be seen: {@link FollowedCases}. */
@Repository
@Transactional
public class Follows {

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    Follows(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * A case somebody follows.
     *
     * @param unread whether it was sent to them, or somebody else did something in it, since they opened it last
     * @param copiedBy uid of the colleague who sent it last; null where they follow by themselves
     * @param note what that colleague wrote with it; null for nothing
     */
    public record Followed(String caseNo, boolean unread, String copiedBy, Instant copiedAt, String note) {}

    /** From now on; they have just looked at it. */
    public void follow(String uid, String caseNo) {
        var now = Timestamp.from(clock.instant());
        db.sql("insert into work_follow (uid, case_no, since, looked_at) values (?, ?, ?, ?) on conflict do nothing")
                .params(uid, caseNo, now, now)
                .update();
    }

    /** A colleague sends it to them (抄送); sent twice, the last one counts. @param note null for none */
    public void copy(String uid, String caseNo, String by, String note) {
        var now = Timestamp.from(clock.instant());
        var sealed = note == null ? null : vault.seal(note, context(uid, caseNo));
        db.sql(
                        """
                insert into work_follow (uid, case_no, since, copied_by, copied_at, copy_note_sealed)
                values (:uid, :case, :now, :by, :now, :note)
                on conflict (uid, case_no) do update
                set copied_by = excluded.copied_by, copied_at = excluded.copied_at,
                    copy_note_sealed = excluded.copy_note_sealed
                """)
                .param("uid", uid)
                .param("case", caseNo)
                .param("by", by)
                .param("note", sealed, Types.BINARY)
                .param("now", now)
                .update();
    }

    /** They have opened it. */
    public void looked(String uid, String caseNo) {
        db.sql("update work_follow set looked_at = ? where uid = ? and case_no = ?")
                .params(Timestamp.from(clock.instant()), uid, caseNo)
                .update();
    }

    /** Somebody did something in a case: news for everybody else who follows it. */
    public void happened(String caseNo, String by, Instant at) {
        db.sql("update work_follow set news_at = ? where case_no = ? and uid <> ?")
                .params(Timestamp.from(at), caseNo, by)
                .update();
    }

    /** Those of these cases that they follow. */
    @Transactional(readOnly = true)
    public List<Followed> among(String uid, Collection<String> cases) {
        return db.sql("select * from work_follow where uid = ? and case_no = any(?)")
                .params(uid, cases.toArray(String[]::new))
                .query((row, n) -> followed(row))
                .list();
    }

    private Followed followed(ResultSet row) throws SQLException {
        var caseNo = row.getString("case_no");
        var note = row.getBytes("copy_note_sealed");
        return new Followed(
                caseNo,
                row.getBoolean("unread"),
                row.getString("copied_by"),
                at(row.getTimestamp("copied_at")),
                note == null ? null : vault.open(note, context(row.getString("uid"), caseNo)));
    }

    private static Instant at(Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }

    public static String context(String uid, String caseNo) {
        return "work_follow:" + uid + ":" + caseNo;
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
}
