package org.banjie.studio.approval;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banjie.studio.drafts.Draft;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of what was sent to be approved and of what goes live on a day; each holds for the very bytes it was said of. */
@Repository
public class OnTheWay {

    private final JdbcClient db;

    OnTheWay(JdbcClient db) {
        this.db = db;
    }

    /** Empty where nobody has sent the draft as it is now. */
    public Optional<Sent> sent(Draft draft) {
        return db.sql(
                        """
                select said_by as by, said_at as at, word
                from studio_ready where draft_id = ? and rev = ? and set_hash = ?
                """)
                .params(draft.id(), draft.rev(), draft.hash())
                .query(Sent.class)
                .optional();
    }

    /** Empty where no day is set for the draft as it is now. */
    public Optional<LiveDay> plan(Draft draft) {
        return db.sql(
                        """
                select live_on as on, planned_by as by, planned_at as at
                from studio_plan where draft_id = ? and rev = ? and set_hash = ?
                """)
                .params(draft.id(), draft.rev(), draft.hash())
                .query(LiveDay.class)
                .optional();
    }

    /** Kinds with an open draft whose day has come. */
    List<String> due(LocalDate today, int most) {
        return db.sql(
                        """
                select d.kind from studio_plan p join studio_draft d
                    on d.id = p.draft_id and d.rev = p.rev and d.set_hash = p.set_hash
                where d.closed_at is null and p.live_on <= ? order by d.kind limit ?
                """)
                .params(today, most)
                .query(String.class)
                .list();
    }

    void send(Draft draft, Sent sent) {
        db.sql(
                        """
                insert into studio_ready (draft_id, rev, set_hash, said_by, said_at, word) values (?, ?, ?, ?, ?, ?)
                on conflict (draft_id, rev) do update
                    set said_by = excluded.said_by, said_at = excluded.said_at, word = excluded.word
                """)
                .params(draft.id(), draft.rev(), draft.hash(), sent.by(), Timestamp.from(sent.at()), sent.word())
                .update();
    }

    void plan(Draft draft, LiveDay plan) {
        db.sql(
                        """
                insert into studio_plan (draft_id, rev, set_hash, live_on, planned_by, planned_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (draft_id) do update
                    set rev = excluded.rev, set_hash = excluded.set_hash, live_on = excluded.live_on,
                        planned_by = excluded.planned_by, planned_at = excluded.planned_at
                """)
                .params(draft.id(), draft.rev(), draft.hash(), plan.on(), plan.by(), Timestamp.from(plan.at()))
                .update();
    }

    void callOff(Draft draft) {
        db.sql("delete from studio_plan where draft_id = ?").param(draft.id()).update();
    }
}
