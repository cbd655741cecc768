package org.banjie.cases;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.banjie.cases.acts.CasesSentBack;
import org.banjie.cases.athand.AtHand;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What changes in the register while a case is under way, inside the caller's transaction. */
@Repository
@Transactional
public class CaseChanges {

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final ClosedWhere closed;
    private final CasesSentBack sentBack;
    private final AtHand atHand;

    CaseChanges(
            JdbcClient db,
            Vault vault,
            Clock clock,
            ApplicationEventPublisher events,
            ClosedWhere closed,
            CasesSentBack sentBack,
            AtHand atHand) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
        this.events = events;
        this.closed = closed;
        this.sentBack = sentBack;
        this.atHand = atHand;
    }

    /** Moves a case to another status; a closed case stays closed. */
    public void enter(String caseNo, CaseStatus status) {
        var at = Timestamp.from(clock.instant());
        var before = db.sql(
                        """
                update cases c set status = :status, closed_at = case when :closed then :at::timestamptz end
                from (select case_no, status from cases where case_no = :no and closed_at is null for update) old
                where c.case_no = old.case_no returning old.status
                """)
                .param("status", status.name())
                .param("closed", status.isClosed())
                .param("at", at)
                .param("no", caseNo)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Refusal(RefusalKind.CONFLICT, "closed", "cases.closed", caseNo));
        atHand.forget(caseNo, Cases.ROW);
        if (status.isClosed()) closed.add(caseNo);
        if (status == CaseStatus.CORRECTION) sentBack.toApplicant(caseNo);
        events.publishEvent(new StatusChanged(caseNo, status, CaseStatus.valueOf(before)));
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

    /** Names what the case is about, by its kind's categories; its number stays. */
    public void classify(String caseNo, String category) {
        db.sql("update cases set category = ? where case_no = ? and closed_at is null")
                .params(category, caseNo)
                .update();
        atHand.forget(caseNo, Cases.ROW);
    }

    /** Puts in the identity number of an applicant who was only within reach when the case was opened. */
    public void identify(String caseNo, String idNo) {
        db.sql("update cases set id_index = ?, id_sealed = ? where case_no = ? and id_index is null")
                .params(index(idNo), vault.seal(idNo, "cases.id:" + caseNo), caseNo)
                .update();
        atHand.forget(caseNo, Cases.ROW);
        atHand.forget(caseNo, Cases.APPLICANT);
        events.publishEvent(new ApplicantChanged(caseNo));
    }

    /** Where messages of a case go from now on; blank when there is no number. */
    public void reachBy(String caseNo, String phone) {
        db.sql("update cases set phone_sealed = ? where case_no = ?")
                .params(vault.seal(phone, "cases.phone:" + caseNo), caseNo)
                .update();
        atHand.forget(caseNo, Cases.ROW);
        atHand.forget(caseNo, Cases.APPLICANT);
        events.publishEvent(new ApplicantChanged(caseNo));
    }

    /** Null while the number is not known: those cases are not each other's. */
    private byte[] index(String idNo) {
        return idNo.isBlank() ? null : vault.blindIndex("person", idNo);
    }
}
