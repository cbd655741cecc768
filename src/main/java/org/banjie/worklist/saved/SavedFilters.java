package org.banjie.worklist.saved;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.words.NameOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The filters that people keep. */
@Repository
@Transactional
public class SavedFilters {

    /** More than these nobody finds anything among. */
    private static final int OF_ONE = 50;

    private static final int SHOWN = 100;

    private final JdbcClient db;
    private final Clock clock;

    SavedFilters(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Their own and those shared with one of their offices, by name. */
    public List<SavedFilter> of(Actor actor) {
        return db
                .sql(
                        """
                select id, owner, name, query, offices <> '{}' shared from work_filter
                where owner = :uid or offices && cast(:offices as text[]) order by since desc limit :most
                """)
                .param("uid", actor.uid())
                .param("offices", offices(actor))
                .param("most", SHOWN)
                .query(SavedFilter.class)
                .list()
                .stream()
                .sorted(Comparator.comparing(SavedFilter::name, NameOrder.BY_SOUND))
                .toList();
    }

    /** Keeps it; one of the same name of the same person is replaced. @throws Refusal CONFLICT when they have too many */
    public SavedFilter keep(Actor actor, String name, String query, boolean shared) {
        if (count(actor) >= OF_ONE) throw tooMany();
        var id = db.sql(
                        """
                insert into work_filter (id, owner, name, query, offices, since)
                values (:id, :uid, :name, :query, :offices, :now)
                on conflict (owner, name) do update
                    set query = excluded.query, offices = excluded.offices, since = excluded.since
                returning id
                """)
                .param("id", UUID.randomUUID())
                .param("uid", actor.uid())
                .param("name", name)
                .param("query", query)
                .param("offices", shared ? offices(actor) : new String[0])
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .single();
        return new SavedFilter(id, actor.uid(), name, query, shared);
    }

    /** @throws Refusal NOT_FOUND for one that is not there, or is somebody else's */
    public void remove(Actor actor, UUID id) {
        var removed = db.sql("delete from work_filter where id = ? and owner = ?")
                .params(id, actor.uid())
                .update();
        if (removed == 0) throw new Refusal(RefusalKind.NOT_FOUND, "no-such-filter", "worklist.saved.none");
    }

    private int count(Actor actor) {
        return db.sql("select count(*) from work_filter where owner = ?")
                .param(actor.uid())
                .query(Integer.class)
                .single();
    }

    private static String[] offices(Actor actor) {
        return actor.grants().stream().map(Grant::toString).toArray(String[]::new);
    }

    private static Refusal tooMany() {
        return new Refusal(RefusalKind.CONFLICT, "too-many-filters", "worklist.saved.too-many", OF_ONE);
    }
}
