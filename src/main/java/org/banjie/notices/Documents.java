package org.banjie.notices;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.banjie.background.Failure;
import org.banjie.notices.catalogue.Catalogue;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The papers that cases were answered with, sealed and never changed. They are in Chinese only, as the law has them. What
 * one says is fixed by the act that issues it; it is printed after that, by itself or when somebody opens it.
 */
@Repository
@Transactional
public class Documents {

    /** The {@code kind} of a paper that belongs to no case: in place of a number it has a name of its own, which no case has. */
    public static final String OF_THE_BUREAU = Catalogue.BUREAU;

    private static final Logger log = LoggerFactory.getLogger(Documents.class);

    private static final String COLUMNS =
            """
            select id, case_no, code, round, organ, number, title, gaps, issued_on, issued_at, size, sha256 from document
            """;

    private final JdbcClient db;
    private final Catalogue catalogue;
    private final Issuing issuing;
    private final DocumentNumbers numbers;
    private final Press press;
    private final Vault vault;

    Documents(JdbcClient db, Catalogue catalogue, Issuing issuing, DocumentNumbers numbers, Press press, Vault vault) {
        this.db = db;
        this.catalogue = catalogue;
        this.issuing = issuing;
        this.numbers = numbers;
        this.press = press;
        this.vault = vault;
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
        return press.find(caseNo, code, round)
                .or(() -> issuing.issue(caseNo, code, round, given))
                .or(() -> press.find(caseNo, code, round))
                .orElseThrow();
    }

    /** The papers of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<Document> of(String caseNo) {
        return db.sql(COLUMNS + "where case_no = ? order by arrival")
                .param(caseNo)
                .query(Document.class)
                .list();
    }

    /** The same for who tells their numbers on: those that the current transaction has issued have theirs from now on. */
    public List<Document> numbered(String caseNo) {
        numbers.now();
        return of(caseNo);
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

    /** What such a paper is called, without what a case adds to that; empty where the kind never had it. */
    public Optional<String> title(String kind, String code) {
        if (!isListed(kind, code)) return Optional.empty();
        return Optional.of(catalogue.paper(kind, code).title().replaceAll("\\{\\w+}", ""));
    }

    /** Whether a kind's paper is put up for everybody to read, so that its days run from the day it was printed. */
    public boolean isPosted(String kind, String code) {
        return catalogue.paper(kind, code).posted();
    }

    /** Whether a kind's paper tells how to object to what it decides. */
    public boolean isContestable(String kind, String code) {
        return catalogue.has(kind, code) && catalogue.paper(kind, code).remedies();
    }

    /** The newest paper of a code in a case. */
    @Transactional(readOnly = true)
    public Optional<Document> newest(String caseNo, String code) {
        return db.sql(COLUMNS + "where case_no = ? and code = ? order by round desc limit 1")
                .params(caseNo, code)
                .query(Document.class)
                .optional();
    }

    /** The same for several cases, in any order; none for those without. */
    @Transactional(readOnly = true)
    public List<Document> newest(Collection<String> caseNos, String code) {
        return db.sql("select distinct on (case_no) * from (" + COLUMNS
                        + "where case_no = any(?) and code = ?) one order by case_no, round desc")
                .params(caseNos.toArray(String[]::new), code)
                .query(Document.class)
                .list();
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
     * The PDF, printed now where it was not yet. Who may see it is for the caller to know.
     *
     * @throws Refusal NOT_FOUND; CONFLICT where it cannot be printed just now
     * @throws org.banjie.vault.SealBroken when it is not what was issued any more
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public byte[] open(UUID id) {
        var kept = kept(id);
        if (kept.isEmpty()) print(id);
        return kept.or(() -> kept(id)).orElseThrow();
    }

    private Optional<byte[]> kept(UUID id) {
        return db.sql("select sealed from document where id = ?")
                .param(id)
                .query((row, n) -> Optional.ofNullable(row.getBytes("sealed")))
                .optional()
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "no-such-document", "notices.no-such-document"))
                .map(pdf -> vault.openBytes(pdf, context(id)));
    }

    private void print(UUID id) {
        numbers.now();
        printed(id).ifPresent(press::keep);
    }

    /** What is wrong with it is kept and told by the work that prints by itself. */
    private Optional<Press.Printed> printed(UUID id) {
        try {
            return press.print(id);
        } catch (DataAccessException database) {
            throw database;
        } catch (RuntimeException unprintable) {
            log.warn("Document {} cannot be printed: {}", id, Failure.of(unprintable));
            throw new Refusal(RefusalKind.CONFLICT, "document-not-printed", "notices.not-printed");
        }
    }

    static String context(UUID id) {
        return "document/" + id;
    }
}
