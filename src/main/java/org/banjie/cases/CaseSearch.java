package org.banjie.cases;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads cases for a list. It knows nothing of rights: the caller asks which of them somebody may see. */
@Repository
@Transactional(readOnly = true)
public class CaseSearch {

    private final JdbcClient db;

    CaseSearch(JdbcClient db) {
        this.db = db;
    }

    /** Those cases that exist, in no order. */
    public List<Case> all(Collection<String> caseNos) {
        if (caseNos.isEmpty()) return List.of();
        return db.sql(Cases.COLUMNS + "where case_no = any(:numbers)")
                .param("numbers", caseNos.toArray(String[]::new))
                .query(Case.class)
                .list();
    }
}
