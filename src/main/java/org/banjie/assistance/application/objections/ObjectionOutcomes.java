package org.banjie.assistance.application.objections;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of the entries: what was done about each, what was found, how whoever brought it is told. */
@Repository
public class ObjectionOutcomes {

    private final JdbcClient db;
    private final ObjectionRows rows;
    private final Clock clock;

    ObjectionOutcomes(JdbcClient db, ObjectionRows rows, Clock clock) {
        this.db = db;
        this.rows = rows;
        this.clock = clock;
    }

    /** What became of one, with the reason. @param reason null where none was given */
    void settle(UUID id, String outcome, String reason) {
        db.sql("update assistance_objection set outcome = ?, outcome_reason = ?, settled_on = ? where id = ?")
                .params(outcome, rows.seal("outcome_reason", id, reason), LocalDate.now(clock), id)
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
                .query(rows::entry)
                .list();
    }

    /** What came out in the end. @param words null where nobody wrote any */
    void found(UUID id, String code, String words) {
        db.sql("update assistance_objection set found = ?, found_words = ?, found_on = ? where id = ?")
                .params(code, rows.seal("found_words", id, words), LocalDate.now(clock), id)
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
                .params(on, rows.seal("told_how", id, how), id)
                .update();
    }
}
