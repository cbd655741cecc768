package org.banjie.tracking.rating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ratings of cases, one each; what people wrote is sealed. */
@Repository
class Ratings {

    private final JdbcClient db;
    private final Vault vault;

    Ratings(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    /** @return false where there is one already */
    boolean add(Rating rating) {
        return db.sql(
                                """
                insert into rating (case_no, office, score, words, given_at, handlers, call_open, call_by)
                values (:no, :office, :score, :words, :at, :handlers, :open, :by) on conflict do nothing
                """)
                        .param("no", rating.caseNo())
                        .param("office", rating.office())
                        .param("score", rating.score())
                        .param("words", seal("words", rating.caseNo(), rating.words()))
                        .param("at", Timestamp.from(rating.givenAt()))
                        .param("handlers", rating.handlers().toArray(String[]::new))
                        .param("open", rating.toCall())
                        .param("by", rating.callBy())
                        .update()
                == 1;
    }

    Optional<Rating> find(String caseNo) {
        return db.sql("select * from rating where case_no = ?")
                .param(caseNo)
                .query(this::rating)
                .optional();
    }

    /** @return false where they have been called already */
    boolean called(String caseNo, String by, Instant at, String said) {
        return db.sql(
                                """
                update rating set call_open = false, called_by = :by, called_at = :at, said = :said
                where case_no = :no and call_open
                """)
                        .param("no", caseNo)
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .param("said", seal("said", caseNo, said))
                        .update()
                == 1;
    }

    /** A call that waits, as a list knows it. */
    record Waiting(String caseNo, Instant since, LocalDate until) {}

    /** Those of these offices that somebody may close who has not worked on them, oldest first. */
    List<Waiting> waiting(Collection<String> offices, String uid, Collection<String> barred, int most) {
        return db.sql(
                        """
                select case_no, given_at, call_by from rating
                where call_open and office = any(:offices) and not (:uid = any(handlers)) and case_no <> all(:barred)
                order by given_at limit :most
                """)
                .param("offices", offices.toArray(String[]::new))
                .param("uid", uid)
                .param("barred", barred.toArray(String[]::new))
                .param("most", most)
                .query((row, n) -> new Waiting(
                        row.getString(1), row.getTimestamp(2).toInstant(), row.getObject(3, LocalDate.class)))
                .list();
    }

    static String context(String column, String caseNo) {
        return "rating." + column + "/" + caseNo;
    }

    private Rating rating(ResultSet row, int number) throws SQLException {
        var caseNo = row.getString("case_no");
        var words = row.getBytes("words");
        var called = row.getTimestamp("called_at");
        return new Rating(
                caseNo,
                row.getString("office"),
                row.getInt("score"),
                words == null ? null : vault.open(words, context("words", caseNo)),
                row.getTimestamp("given_at").toInstant(),
                Set.of((String[]) row.getArray("handlers").getArray()),
                row.getBoolean("call_open"),
                row.getObject("call_by", LocalDate.class),
                called == null ? null : called.toInstant());
    }

    private byte[] seal(String column, String caseNo, String text) {
        return text == null ? null : vault.seal(text, context(column, caseNo));
    }
}
