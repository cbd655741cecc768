package org.banjie.cases;

import java.sql.Timestamp;
import java.time.Clock;
import org.banjie.cases.acts.CasesSentBack;
import org.banjie.cases.athand.AtHand;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** A running case goes on in another place, or for another person of the household. Its number and its limits stay. */
@Repository
@Transactional
public class HandOvers {

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;
    private final AtHand atHand;
    private final CasesSentBack sentBack;

    HandOvers(JdbcClient db, Vault vault, Clock clock, AtHand atHand, CasesSentBack sentBack) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
        this.atHand = atHand;
        this.sentBack = sentBack;
    }

    /** From now on the case belongs to that village and its street. Who lived there already lives at home now. */
    public void move(String caseNo, String area, String street) {
        db.sql(
                        """
                update cases set area = :area, street = :street,
                                 residence = case when residence = :area then null else residence end
                where case_no = :no and closed_at is null
                """)
                .param("area", area)
                .param("street", street)
                .param("no", caseNo)
                .update();
        sentBack.moved(caseNo, street);
        atHand.forget(caseNo);
    }

    /**
     * Somebody else of the household goes on with it. The account of the one before follows it no more, and whoever acted
     * for them does not act for the next (民法典第一百七十三条).
     */
    public void continueFor(String caseNo, Applicant next) {
        db.sql(
                        """
                update cases set applicant_name = :name, id_index = :index, id_sealed = :id, phone_sealed = :phone,
                                 account = null
                where case_no = :no and closed_at is null
                """)
                .param("name", next.name())
                .param("index", next.idNo().isBlank() ? null : vault.blindIndex("person", next.idNo()))
                .param("id", vault.seal(next.idNo(), "cases.id:" + caseNo))
                .param("phone", vault.seal(next.phone(), "cases.phone:" + caseNo))
                .param("no", caseNo)
                .update();
        atHand.forget(caseNo);
        db.sql("update case_mandate set ended_at = ?, ended_by = 'system' where case_no = ? and ended_at is null")
                .params(Timestamp.from(clock.instant()), caseNo)
                .update();
    }
}
