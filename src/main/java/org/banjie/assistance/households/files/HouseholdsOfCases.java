package org.banjie.assistance.households.files;

import java.util.Collection;
import java.util.Set;
import org.banjie.journal.looks.KeptFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of the households that were granted or reviewed something in a case. */
@Repository
class HouseholdsOfCases implements KeptFiles {

    private final JdbcClient db;

    HouseholdsOfCases(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Set<String> with(Collection<String> cases) {
        if (cases.isEmpty()) return Set.of();
        return db.sql(
                        """
                select 'households/' || household from (
                    select b.household from assistance_grant b where b.case_no = any(:cases)
                    union select b.household from grant_review r join assistance_grant b on b.id = r.grant_id
                          where r.case_no = any(:cases)) those
                """)
                .param("cases", cases.toArray(String[]::new))
                .query(String.class)
                .set();
    }
}
