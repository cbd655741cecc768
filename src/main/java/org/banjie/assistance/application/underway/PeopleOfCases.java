package org.banjie.assistance.application.underway;

import java.util.Collection;
import java.util.List;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who is in the household of which open application; found by blind index, no name or number is kept. */
@Repository
@Transactional
class PeopleOfCases {

    /** Nobody is in as many households. */
    private static final int MOST = 20;

    private final JdbcClient db;
    private final Vault vault;

    PeopleOfCases(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    /** From now on these and nobody else. */
    void put(String caseNo, List<String> idNos) {
        drop(caseNo);
        db.sql("insert into assistance_person (case_no, person_index) select ?, unnest(?::bytea[])")
                .params(caseNo, indexes(idNos))
                .update();
    }

    void drop(String caseNo) {
        db.sql("delete from assistance_person where case_no = ?").param(caseNo).update();
    }

    /** The numbers of the applications that name one of them, in no order. */
    List<String> cases(Collection<String> idNos) {
        return db.sql("select distinct case_no from assistance_person where person_index = any(?::bytea[]) limit ?")
                .params(indexes(idNos), MOST)
                .query(String.class)
                .list();
    }

    /** Those of them that nobody is known of. */
    List<String> unknown(List<String> caseNos) {
        return db.sql(
                        """
                select n from unnest(?::text[]) n
                where not exists (select from assistance_person p where p.case_no = n) order by n
                """)
                .param(caseNos.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    private byte[][] indexes(Collection<String> idNos) {
        return idNos.stream().map(idNo -> vault.blindIndex("person", idNo)).toArray(byte[][]::new);
    }
}
