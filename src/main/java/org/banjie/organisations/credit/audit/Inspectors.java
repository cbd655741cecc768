package org.banjie.organisations.credit.audit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose inspection a case is. */
@Repository
public class Inspectors {

    private final JdbcClient db;

    Inspectors(JdbcClient db) {
        this.db = db;
    }

    public void appoint(String caseNo, Collection<String> uids, LocalDate on) {
        uids.forEach(uid -> db.sql("insert into audit_inspector (case_no, uid, drawn_on) values (?, ?, ?)")
                .params(caseNo, uid, on)
                .update());
    }

    /** @return whether they were one */
    public boolean replace(String caseNo, String uid, LocalDate on) {
        return db.sql(
                                """
                        update audit_inspector set replaced_on = ?
                        where case_no = ? and uid = ? and replaced_on is null
                        """)
                        .params(on, caseNo, uid)
                        .update()
                == 1;
    }

    /** Those whose it is now. */
    public Set<String> of(String caseNo) {
        return new TreeSet<>(db.sql("select uid from audit_inspector where case_no = ? and replaced_on is null")
                .param(caseNo)
                .query(String.class)
                .list());
    }

    /** Everybody it ever was given to. */
    public Set<String> everyone(String caseNo) {
        return new TreeSet<>(db.sql("select uid from audit_inspector where case_no = ?")
                .param(caseNo)
                .query(String.class)
                .list());
    }

    /** @param uid one of those of that case now */
    record Inspector(String caseNo, String uid) {}

    List<Inspector> among(Collection<String> caseNos) {
        if (caseNos.isEmpty()) return List.of();
        return db.sql(
                        """
                select case_no, uid from audit_inspector where case_no in (:cases) and replaced_on is null order by uid
                """)
                .param("cases", caseNos)
                .query(Inspector.class)
                .list();
    }
}
