package org.banjie.cases.opening;

import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Gives a case another tracking code. */
@Repository
@Transactional
public class TrackingCodes {

    private final JdbcClient db;
    private final Vault vault;

    TrackingCodes(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    /** A new one, for the applicant's own eyes; the one before opens nothing from now on. */
    public String renew(String caseNo) {
        var code = TrackingCode.random();
        db.sql("update cases set tracking_code = :code where case_no = :no")
                .param("code", vault.seal(code, "cases.code:" + caseNo))
                .param("no", caseNo)
                .update();
        return code;
    }
}
