package org.banjie.notices;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.notices.catalogue.Catalogue;
import org.banjie.notices.catalogue.Organ;
import org.banjie.notices.print.Sheet;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The papers that cases were answered with, sealed and never changed. They are in Chinese only, as the law has them. */
@Repository
@Transactional
public class Documents {

    private static final String COLUMNS =
            """
            select id, case_no, code, round, organ, number, title, gaps, issued_on, issued_at, size, sha256 from document
            """;

    private final JdbcClient db;
    private final Catalogue catalogue;
    private final Composition composition;
    private final DocumentNumbers numbers;
    private final Vault vault;
    private final Journal journal;
    private final Clock clock;

    Documents(
            JdbcClient db,
            Catalogue catalogue,
            Composition composition,
            DocumentNumbers numbers,
            Vault vault,
            Journal journal,
            Clock clock) {
        this.db = db;
        this.catalogue = catalogue;
        this.composition = composition;
        this.numbers = numbers;
        this.vault = vault;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Issues a paper, once: asked again for the same case, code and round (a job that is run anew), it answers with the
     * paper that is there.
     *
     * @param code a paper of the kind's {@code documents.yaml}
     * @param given {@code kind}, {@code organ} (the unit that signs), {@code round} (from 1, which is the default),
     *     {@code by} (who issues it; {@code system} when nobody is named) and the facts that the paper needs: dates as {@link LocalDate} or ISO text, money as decimal text in yuan
     * @throws IllegalArgumentException when there is no such paper, or a fact is missing that it cannot do without
     */
    public UUID issue(String caseNo, String code, Map<String, Object> given) {
        var round = Integer.parseInt(given.getOrDefault("round", 1).toString());
        alone(caseNo + "/" + code + "/" + round);
        return find(caseNo, code, round).map(Document::id).orElseGet(() -> print(caseNo, code, round, given));
    }

    /** The papers of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<Document> of(String caseNo) {
        return db.sql(COLUMNS + "where case_no = ? order by arrival")
                .param(caseNo)
                .query(Document.class)
                .list();
    }

    /** @throws Refusal NOT_FOUND */
    @Transactional(readOnly = true)
    public Document get(UUID id) {
        return db.sql(COLUMNS + "where id = ?")
                .param(id)
                .query(Document.class)
                .optional()
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "no-such-document", "notices.no-such-document"));
    }

    /** Whether a kind has or had such a paper. */
    public boolean isListed(String kind, String code) {
        return catalogue.has(kind, code);
    }

    /** Whether a kind's paper is put up for everybody to read, so that its days run from the day it was printed. */
    public boolean isPosted(String kind, String code) {
        return catalogue.paper(kind, code).posted();
    }

    /** The newest paper of a code in a case. */
    @Transactional(readOnly = true)
    public Optional<Document> newest(String caseNo, String code) {
        return db.sql(COLUMNS + "where case_no = ? and code = ? order by round desc limit 1")
                .params(caseNo, code)
                .query(Document.class)
                .optional();
    }

    /** The paper with that number. */
    @Transactional(readOnly = true)
    public Optional<Document> numbered(String series, int year, int serial) {
        return db.sql(COLUMNS + "where series = ? and year = ? and serial = ?")
                .params(series, year, serial)
                .query(Document.class)
                .optional();
    }

    /**
     * The PDF. Who may see it is for the caller to know.
     *
     * @throws org.banjie.vault.SealBroken when it is not what was issued any more
     */
    @Transactional(readOnly = true)
    public byte[] open(UUID id) {
        var sealed = db.sql("select sealed from document where id = ?")
                .param(id)
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "no-such-document", "notices.no-such-document"));
        return vault.openBytes(sealed, context(id));
    }

    private UUID print(String caseNo, String code, int round, Map<String, Object> given) {
        var paper = catalogue.paper(required(given, "kind"), code).under(given);
        var facts = paper.facts(given);
        var today = LocalDate.now(clock);
        var organ = catalogue.organ(required(given, "organ"), today);
        var number = DocumentNumber.next(numbers, organ, paper, today);
        var sheet = composition.print(caseNo, paper, organ, number, facts, today);
        journal.record(new Act(
                caseNo,
                given.getOrDefault("by", "system").toString(),
                organ.unit(),
                "document-issued",
                Map.of("code", code, "number", String.valueOf(number.text()), "sha256", sheet.sha256())));
        return keep(caseNo, code, round, organ, number, paper.title(facts), sheet, today);
    }

    private UUID keep(
            String caseNo,
            String code,
            int round,
            Organ organ,
            DocumentNumber number,
            String title,
            Sheet sheet,
            LocalDate today) {
        var id = UUID.randomUUID();
        db.sql(
                        """
                insert into document (id, case_no, code, round, organ, series, year, serial, number, title, gaps,
                                      issued_on, issued_at, size, sha256, sealed)
                values (:id, :caseNo, :code, :round, :organ, :series, :year, :serial, :number, :title, :gaps,
                        :on, :at, :size, :sha256, :sealed)
                """)
                .param("id", id)
                .param("caseNo", caseNo)
                .param("code", code)
                .param("round", round)
                .param("organ", organ.unit())
                .param("series", number.series())
                .param("year", today.getYear())
                .param("serial", number.serial())
                .param("number", number.text())
                .param("title", title)
                .param("gaps", String.join("", sheet.gaps()))
                .param("on", today)
                .param("at", Timestamp.from(clock.instant()))
                .param("size", sheet.pdf().length)
                .param("sha256", sheet.sha256())
                .param("sealed", vault.sealBytes(sheet.pdf(), context(id)))
                .update();
        return id;
    }

    private Optional<Document> find(String caseNo, String code, int round) {
        return db.sql(COLUMNS + "where case_no = ? and code = ? and round = ?")
                .params(caseNo, code, round)
                .query(Document.class)
                .optional();
    }

    /** Lets one transaction at a time decide about a paper. */
    private void alone(String what) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('document/' || ?, 0))")
                .param(what)
                .query()
                .listOfRows();
    }

    static String context(UUID id) {
        return "document/" + id;
    }

    private static String required(Map<String, Object> given, String fact) {
        var value = given.get(fact);
        if (value == null) throw new IllegalArgumentException("a document cannot be issued without " + fact);
        return value.toString();
    }
}
