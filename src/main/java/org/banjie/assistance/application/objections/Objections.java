package org.banjie.assistance.application.objections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries, with everything that says who it was, or of whom it speaks, sealed. */
@Repository
public class Objections {

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    Objections(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    /** @param joins whether another one is being looked into already @return its id */
    public UUID add(String caseNo, ObjectionInput input, boolean inTime, boolean joins, String by, String office) {
        var id = UUID.randomUUID();
        db.sql(
                        """
                insert into assistance_objection (id, case_no, sort, way, received_on, in_time, who, contact, facts,
                                                  evidence, entered_by, office, entered_at, joins)
                values (:id, :case, :sort, :way, :received, :inTime, :who, :contact, :facts, :evidence, :by, :office, :at,
                        :joins)
                """)
                .param("id", id)
                .param("case", caseNo)
                .param("sort", input.sort())
                .param("way", input.way())
                .param("received", input.receivedOn())
                .param("inTime", inTime)
                .param("who", input.anonymous() ? null : seal("who", id, input.who()))
                .param("contact", input.anonymous() ? null : seal("contact", id, input.contact()))
                .param("facts", seal("facts", id, input.facts()))
                .param("evidence", input.evidence().isBlank() ? null : seal("evidence", id, input.evidence()))
                .param("by", by)
                .param("office", office)
                .param("at", Timestamp.from(clock.instant()))
                .param("joins", joins)
                .update();
        return id;
    }

    /** Of a case, in the order in which they were entered. */
    public List<Objection> of(String caseNo) {
        return db.sql("select * from assistance_objection where case_no = ? order by receipt")
                .param(caseNo)
                .query(this::entry)
                .list();
    }

    /** Whether something that was received in time waits for an outcome. */
    boolean isPending(String caseNo) {
        return db.sql(
                        "select exists (select from assistance_objection where case_no = ? and in_time and outcome is null)")
                .param(caseNo)
                .query(Boolean.class)
                .single();
    }

    public Optional<Objection> find(UUID id) {
        return db.sql("select * from assistance_objection where id = ?")
                .param(id)
                .query(this::entry)
                .optional();
    }

    /** The one that this case answers. */
    public Optional<Objection> answeredIn(String answer) {
        return db.sql("select * from assistance_objection where answer = ?")
                .param(answer)
                .query(this::entry)
                .optional();
    }

    /** The one that this short message answers. */
    Optional<Objection> answeredBy(UUID message) {
        return db.sql("select * from assistance_objection where message = ?")
                .param(message)
                .query(this::entry)
                .optional();
    }

    /** What became of one, with the reason. @param reason null where none was given */
    void settle(UUID id, String outcome, String reason) {
        db.sql("update assistance_objection set outcome = ?, outcome_reason = ?, settled_on = ? where id = ?")
                .params(outcome, seal("outcome_reason", id, reason), LocalDate.now(clock), id)
                .update();
    }

    /** The review in which it is looked into. */
    void lookedIntoIn(UUID id, String review) {
        db.sql("update assistance_objection set looked_into_in = ? where id = ?")
                .params(review, id)
                .update();
    }

    /** Those that are looked into in this review. */
    List<Objection> lookedIntoIn(String review) {
        return db.sql("select * from assistance_objection where looked_into_in = ? order by receipt")
                .param(review)
                .query(this::entry)
                .list();
    }

    /** What came out in the end. @param words null where nobody wrote any */
    void found(UUID id, String code, String words) {
        db.sql("update assistance_objection set found = ?, found_words = ?, found_on = ? where id = ?")
                .params(code, seal("found_words", id, words), LocalDate.now(clock), id)
                .update();
    }

    /** The office tells it in a case of its own. */
    void answerIn(UUID id, String answer) {
        db.sql("update assistance_objection set answer = ?, message = null where id = ?")
                .params(answer, id)
                .update();
    }

    /** A short message tells it. */
    void answerBy(UUID id, UUID message) {
        db.sql("update assistance_objection set message = ? where id = ?")
                .params(message, id)
                .update();
    }

    public void told(UUID id, LocalDate on, String how) {
        db.sql("update assistance_objection set told_on = ?, told_how = ? where id = ?")
                .params(on, seal("told_how", id, how), id)
                .update();
    }

    private Objection entry(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Objection(
                id,
                row.getString("case_no"),
                row.getString("sort"),
                row.getString("way"),
                row.getObject("received_on", LocalDate.class),
                row.getBoolean("in_time"),
                row.getBytes("who") != null,
                open("who", id, row),
                open("contact", id, row),
                open("facts", id, row),
                open("evidence", id, row),
                row.getString("outcome"),
                open("outcome_reason", id, row),
                row.getObject("settled_on", LocalDate.class),
                row.getObject("told_on", LocalDate.class),
                open("told_how", id, row),
                Objection.receipt(row.getString("sort"), year(row.getTimestamp("entered_at")), row.getLong("receipt")),
                row.getBoolean("joins"),
                row.getString("answer"),
                row.getObject("message") != null,
                found(id, row));
    }

    private Found found(UUID id, ResultSet row) throws SQLException {
        var code = row.getString("found");
        return code == null
                ? null
                : new Found(code, open("found_words", id, row), row.getObject("found_on", LocalDate.class));
    }

    private int year(Timestamp moment) {
        return moment.toInstant().atZone(clock.getZone()).getYear();
    }

    private byte[] seal(String column, UUID id, String text) {
        return text == null ? null : vault.seal(text, context(column, id));
    }

    private String open(String column, UUID id, ResultSet row) throws SQLException {
        var sealed = row.getBytes(column);
        return sealed == null ? null : vault.open(sealed, context(column, id));
    }

    public static String context(String column, UUID id) {
        return "assistance_objection." + column + ":" + id;
    }
}
