package org.banjie.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.banjie.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The sealed answers of a case, form by form; an answered form is never overwritten, each round is kept. */
@Repository
@Transactional
public class CaseAnswers {

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;
    private final ObjectMapper json;
    private final ApplicationEventPublisher events;
    private final AtHand atHand;

    CaseAnswers(
            JdbcClient db,
            Vault vault,
            Clock clock,
            ObjectMapper json,
            ApplicationEventPublisher events,
            AtHand atHand) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
        this.json = json;
        this.events = events;
        this.atHand = atHand;
    }

    /** Keeps one more round of answers to a form and tells which round it is, counted from 1; tells with {@link AnswersKept}. */
    public int keep(String caseNo, String form, JsonNode answers, String by) {
        var round = rounds(caseNo, form) + 1;
        db.sql("insert into case_answers (case_no, form, round, sealed, by, at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        caseNo,
                        form,
                        round,
                        vault.seal(answers.toString(), context(caseNo, form, round)),
                        by,
                        Timestamp.from(clock.instant()))
                .update();
        atHand.forget(caseNo, newestOf(form));
        events.publishEvent(new AnswersKept(caseNo, form));
        return round;
    }

    /** The newest answers to a form. */
    public Optional<JsonNode> latest(String caseNo, String form) {
        return atHand.read(caseNo, newestOf(form), () -> read(caseNo, form)).map(JsonNode::deepCopy);
    }

    private Optional<JsonNode> read(String caseNo, String form) {
        return db.sql(
                        "select round, sealed from case_answers where case_no = ? and form = ? order by round desc limit 1")
                .params(caseNo, form)
                .query((row, n) -> parse(vault.open(row.getBytes(2), context(caseNo, form, row.getInt(1)))))
                .optional();
    }

    /** The answers of one round. */
    public Optional<JsonNode> of(String caseNo, String form, int round) {
        return db.sql("select sealed from case_answers where case_no = ? and form = ? and round = ?")
                .params(caseNo, form, round)
                .query((row, n) -> parse(vault.open(row.getBytes(1), context(caseNo, form, round))))
                .optional();
    }

    /** The newest answers to every form of the case, in the order they were given. */
    public List<JsonNode> newest(String caseNo) {
        return db
                .sql(
                        """
                select distinct on (form) form, round, sealed, at from case_answers
                where case_no = ? order by form, round desc
                """)
                .param(caseNo)
                .query((row, n) -> Map.entry(
                        row.getTimestamp("at").toInstant(),
                        parse(vault.open(
                                row.getBytes("sealed"), context(caseNo, row.getString("form"), row.getInt("round"))))))
                .list()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The newest answers to every form of the case, by form. */
    public Map<String, JsonNode> newestByForm(String caseNo) {
        var newest = new TreeMap<String, JsonNode>();
        db.sql(
                        "select distinct on (form) form, round, sealed from case_answers where case_no = ? order by form, round desc")
                .param(caseNo)
                .query(row -> {
                    var form = row.getString(1);
                    newest.put(form, parse(vault.open(row.getBytes(3), context(caseNo, form, row.getInt(2)))));
                });
        return newest;
    }

    /** How often a form has been answered. */
    public int rounds(String caseNo, String form) {
        return db.sql("select coalesce(max(round), 0) from case_answers where case_no = ? and form = ?")
                .params(caseNo, form)
                .query(Integer.class)
                .single();
    }

    private JsonNode parse(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String newestOf(String form) {
        return "answers/" + form;
    }

    static String context(String caseNo, String form, int round) {
        return "case_answers:" + caseNo + ":" + form + ":" + round;
    }
}
