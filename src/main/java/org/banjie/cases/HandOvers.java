package org.banjie.cases;

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

    HandOvers(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
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
    }

    /** Somebody else of the household goes on with it. The account of the one before follows it no more. */
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
    }
}
