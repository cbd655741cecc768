package org.banjie.journal.looks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who of the staff looked at which file. Whoever asks has found out that they may know. */
@Repository
@Transactional(readOnly = true)
public class FileLooks {

    private static final String ROWS =
            """
            select l.*, exists (select from journal_entry e where e.chain = l.file and e.by_uid = l.uid) as worked
            from file_look l
            """;

    /** What is asked again within it is the same look: a page that was opened, and what it fetches. */
    private static final Duration ONE_LOOK = Duration.ofMinutes(1);

    private final JdbcClient db;
    private final Clock clock;

    FileLooks(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Days from and to, both counted. */
    public record Span(LocalDate from, LocalDate to) {}

    /** One statement, so that it needs no transaction around it. */
    @Transactional(propagation = Propagation.SUPPORTS)
    void keep(Actor actor, String file) {
        db.sql(
                        """
                insert into file_look as known (file, uid, on_day, offices, first_at, last_at)
                values (:file, :uid, :day, :offices, :now, :now)
                on conflict (file, on_day, uid) do update
                set times = known.times + 1, last_at = :now, offices = excluded.offices
                where known.last_at <= :lately
                """)
                .param("file", file)
                .param("uid", actor.uid())
                .param("day", LocalDate.now(clock))
                .param(
                        "offices",
                        actor.grants().stream().map(Grant::toString).sorted().toArray(String[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .param("lately", Timestamp.from(clock.instant().minus(ONE_LOOK)))
                .update();
    }

    /** Whoever looked at a file, the latest day first. @param before so many are passed over */
    public List<FileLook> ofFile(String file, Span span, long before, int limit) {
        return db.sql(ROWS + "where l.file = :file and l.on_day between :from and :to"
                        + " order by l.on_day desc, l.uid offset :before limit :limit")
                .param("file", file)
                .param("from", span.from())
                .param("to", span.to())
                .param("before", before)
                .param("limit", limit)
                .query((row, n) -> look(row))
                .list();
    }

    /** What a person looked at, the latest day first. @param without files the reader has to keep away from */
    public List<FileLook> ofPerson(String uid, Span span, Collection<String> without, long before, int limit) {
        return db.sql(ROWS + "where l.uid = :uid and l.on_day between :from and :to and l.file <> all(:without)"
                        + " order by l.on_day desc, l.file desc offset :before limit :limit")
                .param("uid", uid)
                .param("from", span.from())
                .param("to", span.to())
                .param("without", without.toArray(String[]::new))
                .param("before", before)
                .param("limit", limit)
                .query((row, n) -> look(row))
                .list();
    }

    private static FileLook look(ResultSet row) throws SQLException {
        return new FileLook(
                row.getString("file"),
                row.getString("uid"),
                row.getObject("on_day", LocalDate.class),
                Arrays.asList((String[]) row.getArray("offices").getArray()),
                row.getTimestamp("first_at").toInstant(),
                row.getTimestamp("last_at").toInstant(),
                row.getInt("times"),
                row.getBoolean("worked"));
    }
}
