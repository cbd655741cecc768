package org.banjie.worklist.absence;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.access.deputies.Deputies;
import org.banjie.access.deputies.Deputising;
import org.banjie.site.look.Dates;
import org.banjie.worklist.words.Colleagues;
import org.banjie.worklist.words.Names;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells people in their worklist that they stand in for somebody, or somebody for them, until they have looked. */
@Component
@Transactional
class DeputyNews implements Errands {

    private final JdbcClient db;
    private final Deputies deputies;
    private final Colleagues colleagues;
    private final Dates dates;
    private final Clock clock;

    DeputyNews(JdbcClient db, Deputies deputies, Colleagues colleagues, Dates dates, Clock clock) {
        this.db = db;
        this.deputies = deputies;
        this.colleagues = colleagues;
        this.dates = dates;
        this.clock = clock;
    }

    /** For both of them, but for the one who named the deputy. */
    void tell(Deputising named) {
        Stream.of(named.deputy(), named.absent())
                .filter(uid -> !uid.equals(named.setBy()))
                .forEach(uid -> db.sql("insert into deputy_told (uid, deputy_id, at) values (?, ?, ?)")
                        .params(uid, named.id(), OffsetDateTime.now(clock))
                        .update());
    }

    /** They have read it. */
    void read(Actor actor) {
        db.sql("delete from deputy_told where uid = ?").param(actor.uid()).update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Errand> of(Actor actor, Locale locale) {
        if (!actor.staff()) return List.of();
        var unread = unread(actor.uid());
        if (unread.isEmpty()) return List.of();
        var known = deputies.of(actor.uid()).stream().collect(Collectors.toMap(Deputising::id, Function.identity()));
        var names = colleagues.names(locale);
        return unread.stream()
                .flatMap(one -> Optional.ofNullable(known.get(one.getKey())).stream()
                        .map(named -> errand(actor, named, one.getValue(), names)))
                .toList();
    }

    private List<Map.Entry<UUID, Instant>> unread(String uid) {
        return db.sql("select deputy_id, at from deputy_told where uid = ? order by at, deputy_id limit ?")
                .params(uid, Errand.MOST)
                .query((row, n) -> Map.entry(
                        row.getObject("deputy_id", UUID.class),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private Errand errand(Actor actor, Deputising named, Instant at, Names names) {
        var isDeputy = named.deputy().equals(actor.uid());
        return Errand.of(
                isDeputy ? "absence.errand.deputy" : "absence.errand.absent",
                "/deputies",
                at,
                names.of(isDeputy ? named.absent() : named.deputy()),
                dates.shortDay(named.from()),
                dates.shortDay(named.to()),
                names.of(named.setBy()));
    }
}
