package org.banjie.studio.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.access.StaffDirectory;
import org.banjie.kinds.Kinds;
import org.banjie.studio.Administrators;
import org.banjie.words.Sentences;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drafts that were sent, or came with the program, wait to be approved by others; approved ones without a day wait to go live. */
@Component
class DraftErrands implements Errands {

    private final JdbcClient db;
    private final Administrators administrators;
    private final Kinds kinds;
    private final StaffDirectory staff;
    private final Sentences sentences;
    private final Clock clock;

    DraftErrands(
            JdbcClient db,
            Administrators administrators,
            Kinds kinds,
            StaffDirectory staff,
            Sentences sentences,
            Clock clock) {
        this.db = db;
        this.administrators = administrators;
        this.kinds = kinds;
        this.staff = staff;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** As {@link ApprovalDesk} would let them: no approval by one of its authors, and what has no author takes two. */
    @Override
    public List<Errand> of(Actor actor, Locale locale) {
        if (administrators.office(actor).isEmpty()) return List.of();
        return db.sql(
                        """
                select * from (
                    select d.kind, coalesce(a.approved_at, r.said_at, d.changed_at) as since, a.approved_by, r.said_by,
                        p.live_on,
                        exists (select from studio_version v where v.draft_id = d.id and v.saved_by = :me) as mine,
                        exists (select from studio_version v where v.draft_id = d.id and v.saved_by <> 'system') as authored
                    from studio_draft d
                    left join studio_approval a on a.draft_id = d.id and a.rev = d.rev and a.set_hash = d.set_hash
                    left join studio_ready r on r.draft_id = d.id and r.rev = d.rev and r.set_hash = d.set_hash
                    left join studio_plan p on p.draft_id = d.id and p.rev = d.rev and p.set_hash = d.set_hash
                    where d.closed_at is null and d.set_hash is distinct from d.base_hash
                      and (d.lock_by is null or d.lock_until <= :now)) open
                where (approved_by is null and not mine and (said_by is not null or not authored))
                   or (approved_by is not null and (authored or approved_by <> :me)
                       and (live_on is null or live_on < :today))
                order by since limit :most
                """)
                .param("me", actor.uid())
                .param("now", Timestamp.from(clock.instant()))
                .param("today", LocalDate.now(clock))
                .param("most", Errand.MOST)
                .query((row, n) -> errand(row, locale))
                .list();
    }

    private Errand errand(ResultSet row, Locale locale) throws SQLException {
        var kind = row.getString("kind");
        var sentBy = row.getString("said_by");
        var name = kinds.find(kind)
                .map(known -> known.name().in(locale))
                .orElseGet(() -> sentences.inOr(locale, "studio.set-name." + kind, kind));
        var approved = row.getString("approved_by") != null;
        if (!approved && sentBy != null) {
            return sent(kind, row.getTimestamp("since").toInstant(), name, sentBy);
        }
        return Errand.of(
                approved ? "studio.errand.publish" : "studio.errand.approve",
                "/studio/" + kind,
                row.getTimestamp("since").toInstant(),
                name);
    }

    private Errand sent(String kind, Instant since, String name, String by) {
        var author = staff.find(by).map(Actor::name).orElse(by);
        return Errand.of("studio.errand.sent", "/studio/" + kind, since, name, author);
    }
}
