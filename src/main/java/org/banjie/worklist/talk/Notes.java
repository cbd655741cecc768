package org.banjie.worklist.talk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.banjie.access.Errand;
import org.banjie.vault.Vault;
import org.banjie.worklist.talk.Note.Asked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Notes of officials about cases, their questions and who has answered; the words are sealed. */
@Repository
@Transactional
class Notes {

    /** Of a case; the newest, where somebody has written more than anybody reads. */
    static final int MOST = 200;

    private final JdbcClient db;
    private final Vault vault;

    Notes(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    void add(Note note) {
        db.sql("insert into work_note (id, case_no, by, at, text_sealed, answers) values (?, ?, ?, ?, ?, ?)")
                .params(
                        note.id(),
                        note.caseNo(),
                        note.by(),
                        Timestamp.from(note.at()),
                        vault.seal(note.text(), context(note.id())),
                        note.answers())
                .update();
        note.asked().forEach(one -> db.sql(
                        "insert into work_question (note_id, uid, asker, case_no, asked_at) values (?, ?, ?, ?, ?)")
                .params(note.id(), one.uid(), note.by(), note.caseNo(), Timestamp.from(note.at()))
                .update());
    }

    /** Somebody who was asked has answered. @return false where they had already */
    boolean answered(UUID question, String uid, Instant at) {
        return db.sql("update work_question set answered_at = ? where note_id = ? and uid = ? and answered_at is null")
                        .params(Timestamp.from(at), question, uid)
                        .update()
                == 1;
    }

    /** Whether that note of that case asks this person. */
    boolean asks(UUID question, String caseNo, String uid) {
        return db.sql("select exists (select from work_question where note_id = ? and case_no = ? and uid = ?)")
                .params(question, caseNo, uid)
                .query(Boolean.class)
                .single();
    }

    /** The asker has read what was answered in that case. */
    void seen(String caseNo, String asker) {
        db.sql(
                        "update work_question set seen = true where asker = ? and case_no = ? and answered_at is not null and not seen")
                .params(asker, caseNo)
                .update();
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    List<Note> of(String caseNo) {
        var asked = db
                .sql(
                        "select q.* from work_question q join work_note n on n.id = q.note_id where n.case_no = ? order by uid")
                .param(caseNo)
                .query((row, n) -> new OfNote(row.getObject("note_id", UUID.class), asked(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(OfNote::note, Collectors.mapping(OfNote::one, Collectors.toList())));
        return db.sql(
                        """
                select * from (select * from work_note where case_no = ? order by at desc, id desc limit ?) newest
                order by at, id
                """)
                .params(caseNo, MOST)
                .query((row, n) -> note(row, asked.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    /** A question between two people. @param who who asked, or who answered */
    record Waiting(String caseNo, String who, Instant at) {}

    /** What this person was asked and has not answered, oldest first. */
    @Transactional(readOnly = true)
    List<Waiting> openFor(String uid) {
        return waiting(
                "select case_no, asker who, asked_at at from work_question where uid = ? and answered_at is null order by asked_at limit ?",
                uid);
    }

    /** What this person asked, was answered and has not read, oldest first. */
    @Transactional(readOnly = true)
    List<Waiting> unreadBy(String asker) {
        return waiting(
                "select case_no, uid who, answered_at at from work_question where asker = ? and answered_at is not null and not seen order by answered_at limit ?",
                asker);
    }

    private List<Waiting> waiting(String sql, String uid) {
        return db.sql(sql)
                .params(uid, Errand.MOST)
                .query((row, n) -> new Waiting(
                        row.getString("case_no"),
                        row.getString("who"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private record OfNote(UUID note, Asked one) {}

    private static Asked asked(ResultSet row) throws SQLException {
        var at = row.getTimestamp("answered_at");
        return new Asked(row.getString("uid"), at == null ? null : at.toInstant(), row.getBoolean("seen"));
    }

    private Note note(ResultSet row, List<Asked> asked) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Note(
                id,
                row.getString("case_no"),
                row.getString("by"),
                row.getTimestamp("at").toInstant(),
                vault.open(row.getBytes("text_sealed"), context(id)),
                row.getObject("answers", UUID.class),
                asked);
    }

    static String context(UUID id) {
        return "work_note:" + id;
    }
}
