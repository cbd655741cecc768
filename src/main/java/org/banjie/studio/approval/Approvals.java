package org.banjie.studio.approval;

import java.sql.Timestamp;
import java.util.Optional;
import org.banjie.studio.drafts.Draft;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of approvals. */
@Repository
public class Approvals {

    private final JdbcClient db;

    Approvals(JdbcClient db) {
        this.db = db;
    }

    /** The approval of the draft as it is now: of its last save and of these very bytes. */
    public Optional<Approval> of(Draft draft) {
        return db.sql(
                        """
                select rev, set_hash as hash, approved_by as by, approved_at as at, note, separation_reason as reason
                from studio_approval where draft_id = ? and rev = ? and set_hash = ?
                """)
                .params(draft.id(), draft.rev(), draft.hash())
                .query(Approval.class)
                .optional();
    }

    void add(long draft, Approval approval) {
        db.sql(
                        """
                insert into studio_approval (draft_id, rev, set_hash, approved_by, approved_at, note, separation_reason)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        draft,
                        approval.rev(),
                        approval.hash(),
                        approval.by(),
                        Timestamp.from(approval.at()),
                        approval.note(),
                        approval.reason())
                .update();
    }
}
