package org.banjie.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.banjie.notices.catalogue.Catalogue;
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
    private final Issuing issuing;
    private final Vault vault;

    Documents(JdbcClient db, Catalogue catalogue, Issuing issuing, Vault vault) {
        this.db = db;
        this.catalogue = catalogue;
        this.issuing = issuing;
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
        alone(caseNo + "/" + code + "/" + round);
        return find(caseNo, code, round).map(Document::id).orElseGet(() -> issuing.issue(caseNo, code, round, given));
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
}
