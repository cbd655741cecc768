package org.banjie.funeral.arrangement.collections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.funeral.arrangement.rules.FuneralRights;
import org.banjie.kinds.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who are still to be collected, in one row that tells when the most pressing one must be. */
@Component
class CollectionErrands implements Errands {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final JdbcClient db;
    private final Settings settings;
    private final Clock clock;

    CollectionErrands(JdbcClient db, Settings settings, Clock clock) {
        this.db = db;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<Errand> of(Actor actor, Locale locale) {
        if (!FuneralRights.COLLECTING.has(actor)) return List.of();
        return db.sql(
                        """
                select count(*), min(known_at) from (
                    select known_at from funeral_deceased where waiting order by known_at, case_no limit ?) few
                having count(*) > 0
                """)
                .param(Errand.MOST)
                .query((row, n) -> errand(row))
                .list();
    }

    private Errand errand(ResultSet row) throws SQLException {
        var since = row.getTimestamp("min").toInstant();
        var due = due(since).atZone(clock.getZone());
        List<Object> words = List.of(row.getInt("count"), due.format(MOMENT));
        return new Errand(
                "collections.errand", words, "/funeral/collections", since, due.toLocalDate(), row.getInt("count"));
    }

    private Instant due(Instant knownAt) {
        return knownAt.plus(Duration.ofHours(Long.parseLong(settings.value("funeral", "collectHours"))));
    }
}
