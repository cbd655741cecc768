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
import org.banjie.cases.athand.AtHand;
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

    /** What the newest answers to every form of a case are remembered as, sealed; what was opened: by its form. */
    private static final String NEWEST = "answers";

    /** @param number counted from 1 */
    private record Round(int number, byte[] sealed) {}

    /** Keeps one more round of answers to a form and tells which round it is, counted from 1; tells with {@link AnswersKept}. */
    public int keep(String caseNo, String form, JsonNode answers, String by) {
        var rounds = new TreeMap<>(newestRounds(caseNo));
        var number = rounds.containsKey(form) ? rounds.get(form).number() + 1 : 1;
        var said = answers.toString();
        var round = new Round(number, vault.seal(said, context(caseNo, form, number)));
        db.sql("insert into case_answers (case_no, form, round, sealed, by, at) values (?, ?, ?, ?, ?, ?)")
                .params(caseNo, form, number, round.sealed(), by, Timestamp.from(clock.instant()))
                .update();
        rounds.put(form, round);
        atHand.change(caseNo, NEWEST, rounds);
        atHand.change(caseNo, openedOf(form), Optional.of(parse(said)));
        events.publishEvent(new AnswersKept(caseNo, form));
        return number;
    }

    /** The newest answers to a form. */
    public Optional<JsonNode> latest(String caseNo, String form) {
        return opened(caseNo, form).map(JsonNode::deepCopy);
    }

    private Optional<JsonNode> opened(String caseNo, String form) {
        return atHand.read(caseNo, openedOf(form), () -> Optional.ofNullable(
                        newestRounds(caseNo).get(form))
                .map(round -> open(caseNo, form, round)));
    }

    /** Rules ask for one form after the other: those of a case, which are few, are fetched once and opened as they are asked for. */
    private Map<String, Round> newestRounds(String caseNo) {
        return atHand.read(caseNo, NEWEST, () -> {
            var rounds = new TreeMap<String, Round>();
            db.sql(
                            "select distinct on (form) form, round, sealed from case_answers where case_no = ? order by form, round desc")
                    .param(caseNo)
                    .query(row -> {
                        rounds.put(row.getString(1), new Round(row.getInt(2), row.getBytes(3)));
                    });
            return rounds;
        });
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
        newestRounds(caseNo)
                .keySet()
                .forEach(form -> newest.put(form, latest(caseNo, form).orElseThrow()));
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

    private JsonNode open(String caseNo, String form, Round round) {
        return parse(vault.open(round.sealed(), context(caseNo, form, round.number())));
    }

    private static String openedOf(String form) {
        return "answers/" + form;
    }

    static String context(String caseNo, String form, int round) {
        return "case_answers:" + caseNo + ":" + form + ":" + round;
    }
}
