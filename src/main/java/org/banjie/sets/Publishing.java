package org.banjie.sets;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes that a set went live, or that one came with the program. In the transaction of whoever deploys it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Publishing {

    private final JdbcClient db;
    private final Sets sets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publishing(JdbcClient db, Sets sets, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.sets = sets;
        this.events = events;
        this.clock = clock;
    }

    /** A set that came with the program and is not live. */
    public record Offer(String kind, String hash) {}

    public LiveSet record(FileSet set, String deployment, LiveSet.Source source, String by) {
        var hash = sets.keep(set);
        var at = clock.instant();
        int number = db.sql(
                        """
                insert into live_set (kind, number, set_hash, deployment, source, published_by, published_at)
                values (:kind, 1 + (select coalesce(max(number), 0) from live_set where kind = :kind),
                        :hash, :deployment, :source, :by, :at)
                returning number
                """)
                .param("kind", set.kind())
                .param("hash", hash)
                .param("deployment", deployment)
                .param("source", source.name())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        events.publishEvent(new WentLive(set.kind(), hash));
        return new LiveSet(set.kind(), number, hash, deployment, source, by, at);
    }

    /** The set this program comes with. @return whether it never came before */
    public boolean offer(FileSet set) {
        return db.sql(
                                """
                        insert into offered_set (kind, set_hash, offered_at) values (?, ?, ?)
                        on conflict do nothing
                        """)
                        .params(set.kind(), sets.keep(set), clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** What came with programs and never went live, the oldest first. */
    @Transactional(readOnly = true)
    public List<Offer> offers() {
        return db.sql(
                        """
                select kind, set_hash as hash from offered_set o
                where not exists (select 1 from live_set l where l.kind = o.kind and l.set_hash = o.set_hash)
                order by offered_at
                """)
                .query(Offer.class)
                .list();
    }
}
