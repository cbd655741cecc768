package org.banjie.cases;

import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The register of cases (案卷). Every change is made inside the caller's transaction. */
@Repository
@Transactional
public class Cases {

    public static final String COLUMNS =
            """
            select case_no, kind, category, status, area, street, intake_unit, residence, applicant_type,
                   applicant_name, account, filed_by, handed_in_at, accepted_on, closed_at
            from cases
            """;

    private final JdbcClient db;
    private final CaseNumbers numbers;
    private final Vault vault;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final ClosedWhere closed;

    Cases(
            JdbcClient db,
            CaseNumbers numbers,
            Vault vault,
            Clock clock,
            ApplicationEventPublisher events,
            ClosedWhere closed) {
        this.db = db;
        this.numbers = numbers;
        this.vault = vault;
        this.clock = clock;
        this.events = events;
        this.closed = closed;
    }

    /** Opens a case as SUBMITTED, gives it its number and its tracking code. */
    public Receipt open(NewCase handedIn) {
        var no = numbers.next(handedIn.prefix(), handedIn.street());
        var code = TrackingCode.random();
        var applicant = handedIn.applicant();
        db.sql(
                        """
                insert into cases (case_no, kind, category, status, area, street, intake_unit, residence,
                                   applicant_type, applicant_name, id_index, id_sealed, phone_sealed,
                                   tracking_code, account, filed_by, handed_in_at)
                values (:no, :kind, :category, 'SUBMITTED', :area, :street, :intake, :residence,
                        :type, :name, :index, :id, :phone, :code, :account, :by, :at)
                """)
                .param("no", no)
                .param("kind", handedIn.kind())
                .param("category", handedIn.category())
                .param("area", handedIn.area())
                .param("street", handedIn.street())
                .param("intake", handedIn.intakeUnit())
                .param("residence", handedIn.residence())
                .param("type", applicant.type().name())
                .param("name", applicant.name())
                .param("index", index(applicant.idNo()))
                .param("id", vault.seal(applicant.idNo(), "cases.id:" + no))
                .param("phone", vault.seal(applicant.phone(), "cases.phone:" + no))
                .param("code", vault.seal(code, "cases.code:" + no))
                .param("account", handedIn.account())
                .param("by", handedIn.filedBy())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new StatusChanged(no, CaseStatus.SUBMITTED));
        return new Receipt(no, code, CaseStatus.SUBMITTED);
    }

    public Optional<Case> find(String caseNo) {
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
        return db.sql(COLUMNS + "where case_no = ? for update")
                .param(caseNo)
                .query(Case.class)
                .optional()
                .orElseThrow(() -> unknown(caseNo));
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

    /** Opens what is sealed about the applicant. The caller decides who may read it, and masks. */
    public Applicant applicant(String caseNo) {
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

    /** The case when the code fits; an unknown number and a wrong code answer alike. */
    public Optional<Case> track(String caseNo, String code) {
        return sealedCode(caseNo)
                .filter(known -> MessageDigest.isEqual(
                        known.getBytes(), code.strip().toUpperCase().getBytes()))
                .flatMap(known -> find(caseNo));
    }

    /** Puts in the identity number of an applicant who was only within reach when the case was opened. */
    public void identify(String caseNo, String idNo) {
        db.sql("update cases set id_index = ?, id_sealed = ? where case_no = ? and id_index is null")
                .params(index(idNo), vault.seal(idNo, "cases.id:" + caseNo), caseNo)
                .update();
        events.publishEvent(new ApplicantChanged(caseNo));
    }

    /** The numbers of an account's cases that are not closed. */
    public List<String> runningOf(String account) {
        return db.sql("select case_no from cases where account = ? and closed_at is null order by case_no")
                .param(account)
                .query(String.class)
                .list();
    }

    /** Where messages of a case go from now on; blank when there is no number. */
    public void reachBy(String caseNo, String phone) {
        db.sql("update cases set phone_sealed = ? where case_no = ?")
                .params(vault.seal(phone, "cases.phone:" + caseNo), caseNo)
                .update();
        events.publishEvent(new ApplicantChanged(caseNo));
    }

    /** Moves a case to another status; a closed case stays closed. */
    public void enter(String caseNo, CaseStatus status) {
        var at = Timestamp.from(clock.instant());
        var changed = db.sql(
                        """
                update cases set status = :status, closed_at = case when :closed then :at::timestamptz end
                where case_no = :no and closed_at is null
                """)
                .param("status", status.name())
                .param("closed", status.isClosed())
                .param("at", at)
                .param("no", caseNo)
                .update();
        if (changed == 0) throw new Refusal(RefusalKind.CONFLICT, "closed", "cases.closed", caseNo);
        if (status.isClosed()) closed.add(caseNo);
        events.publishEvent(new StatusChanged(caseNo, status));
    }

    /** Names what the case is about, by its kind's categories; its number stays. */
    public void classify(String caseNo, String category) {
        db.sql("update cases set category = ? where case_no = ? and closed_at is null")
                .params(category, caseNo)
                .update();
    }

    /** Records 受理: from this day the statutory limit runs. */
    public LocalDate accept(String caseNo) {
        return accept(caseNo, LocalDate.now(clock));
    }

    /** As {@link #accept(String)}, where the law counts from another day than today. */
    public LocalDate accept(String caseNo, LocalDate on) {
        db.sql("update cases set accepted_on = ? where case_no = ?")
                .params(on, caseNo)
                .update();
        enter(caseNo, CaseStatus.ACCEPTED);
        return on;
    }

    /** Null while the number is not known: those cases are not each other's. */
    private byte[] index(String idNo) {
        return idNo.isBlank() ? null : vault.blindIndex("person", idNo);
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
