package org.banjie.cases;

import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.banjie.cases.athand.AtHand;
import org.banjie.numbers.Typed;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The register of cases (案卷), as it is read. It is changed through {@link CaseChanges}. */
@Repository
@Transactional
public class Cases {

    public static final String COLUMNS =
            """
            select case_no, kind, category, status, area, street, intake_unit, residence, applicant_type,
                   applicant_name, account, filed_by, handed_in_at, accepted_on, closed_at
            from cases
            """;

    /** What its row is remembered as. */
    static final String ROW = "case";

    /** What is sealed about the applicant is remembered as. */
    static final String APPLICANT = "applicant";

    private final JdbcClient db;
    private final Vault vault;
    private final AtHand atHand;

    Cases(JdbcClient db, Vault vault, AtHand atHand) {
        this.db = db;
        this.vault = vault;
        this.atHand = atHand;
    }

    public Optional<Case> find(String caseNo) {
        return atHand.read(caseNo, ROW, () -> read(caseNo));
    }

    private Optional<Case> read(String caseNo) {
        return db.sql(COLUMNS + "where case_no = ?")
                .param(caseNo)
                .query(Case.class)
                .optional();
    }

    /** @throws Refusal NOT_FOUND when there is no such case */
    public Case get(String caseNo) {
        return find(caseNo).orElseThrow(() -> unknown(caseNo));
    }

    /** Reads a case and holds it until the transaction ends, so that acts on one case follow one another. */
    public Case lock(String caseNo) {
        atHand.forget(caseNo);
        return atHand.read(caseNo, ROW, () -> held(caseNo)).orElseThrow(() -> unknown(caseNo));
    }

    private Optional<Case> held(String caseNo) {
        return db.sql(COLUMNS + "where case_no = ? for update")
                .param(caseNo)
                .query(Case.class)
                .optional();
    }

    /** The newest cases of one applicant's account, at most {@code limit}. */
    public List<Case> ofAccount(String account, int limit) {
        return db.sql(COLUMNS + "where account = ? order by handed_in_at desc limit ?")
                .params(account, limit)
                .query(Case.class)
                .list();
    }

    /** The cases of an applicant's account that were handed in before that moment, newest first, at most {@code limit}. */
    public List<Case> ofAccount(String account, Instant before, int limit) {
        return db.sql(COLUMNS + "where account = ? and handed_in_at < ? order by handed_in_at desc limit ?")
                .params(account, Timestamp.from(before), limit)
                .query(Case.class)
                .list();
    }

    /** Earlier and present cases of the same person, newest first, at most {@code limit}. */
    public List<Case> ofPerson(String idNo, int limit) {
        return db.sql(COLUMNS + "where id_index = ? order by handed_in_at desc, case_no limit ?")
                .params(vault.blindIndex("person", idNo), limit)
                .query(Case.class)
                .list();
    }

    /** Those of these cases that are not closed, newest first. */
    public List<Case> open(Collection<String> caseNos) {
        return db.sql(COLUMNS + "where case_no = any(?) and closed_at is null order by handed_in_at desc, case_no")
                .param(caseNos.toArray(String[]::new))
                .query(Case.class)
                .list();
    }

    /** Those cases, open and closed, by number, in one query. */
    public Map<String, Case> byNumber(Collection<String> caseNos) {
        return db
                .sql(COLUMNS + "where case_no = any(?)")
                .param(caseNos.toArray(String[]::new))
                .query(Case.class)
                .stream()
                .collect(Collectors.toMap(Case::caseNo, one -> one));
    }

    /** Opens what is sealed about the applicant. The caller decides who may read it, and masks. */
    public Applicant applicant(String caseNo) {
        return atHand.read(caseNo, APPLICANT, () -> opened(caseNo));
    }

    private Applicant opened(String caseNo) {
        return db.sql("select applicant_type, applicant_name, id_sealed, phone_sealed from cases where case_no = ?")
                .param(caseNo)
                .query((row, n) -> new Applicant(
                        ApplicantType.valueOf(row.getString(1)),
                        row.getString(2),
                        vault.open(row.getBytes(3), "cases.id:" + caseNo),
                        vault.open(row.getBytes(4), "cases.phone:" + caseNo)))
                .optional()
                .orElseThrow(() -> unknown(caseNo));
    }

    /** The telephone numbers of these cases' applicants, by case, in one query. The caller decides who may read them. */
    public Map<String, String> phones(Collection<String> caseNos) {
        var phones = new HashMap<String, String>();
        db.sql("select case_no, phone_sealed from cases where case_no = any(?)")
                .param(caseNos.toArray(String[]::new))
                .query(row -> {
                    var caseNo = row.getString(1);
                    phones.put(caseNo, vault.open(row.getBytes(2), "cases.phone:" + caseNo));
                });
        return phones;
    }

    /** The case's tracking code, to be printed for the applicant only. */
    public String trackingCode(String caseNo) {
        return sealedCode(caseNo).orElseThrow(() -> unknown(caseNo));
    }

    /** The case when the code, as typed, fits; an unknown number and a wrong code answer alike. */
    public Optional<Case> track(String caseNo, String code) {
        return sealedCode(caseNo)
                .filter(known -> MessageDigest.isEqual(
                        known.getBytes(), Typed.number(code).getBytes()))
                .flatMap(known -> find(caseNo));
    }

    /** The numbers of an account's cases that are not closed. */
    public List<String> runningOf(String account) {
        return db.sql("select case_no from cases where account = ? and closed_at is null order by case_no")
                .param(account)
                .query(String.class)
                .list();
    }

    /** Those of them that are of that kind, whatever else the account has under way. */
    public List<String> runningOf(String account, String kind) {
        return db.sql("select case_no from cases where account = ? and kind = ? and closed_at is null order by case_no")
                .params(account, kind)
                .query(String.class)
                .list();
    }

    private Optional<String> sealedCode(String caseNo) {
        return db.sql("select tracking_code from cases where case_no = ?")
                .param(caseNo)
                .query((row, n) -> vault.open(row.getBytes(1), "cases.code:" + caseNo))
                .optional();
    }

    private static Refusal unknown(String caseNo) {
        return new Refusal(RefusalKind.NOT_FOUND, "unknown-case", "cases.unknown", caseNo);
    }
}
