package org.banjie.kinds.households;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The live grants of a street, all of them at once: what a spot check is drawn from. */
@Repository
public class LiveGrants {

    private final JdbcClient db;

    LiveGrants(JdbcClient db) {
        this.db = db;
    }

    /**
     * A live grant.
     *
     * @param caseNo of the case it was decided in
     * @param filed whether a relative of the household works on assistance (近亲属备案)
     */
    public record LiveGrant(long id, String caseNo, boolean filed) {}

    public List<LiveGrant> of(String street) {
        return db.sql(
                        """
                select id, case_no, filed from assistance_grant
                where street = ? and status in ('LIVE', 'SUSPENDED')
                """)
                .param(street)
                .query(LiveGrant.class)
                .list();
    }

    public boolean any(String street) {
        return db.sql(
                        """
                select exists (select from assistance_grant where street = ? and status in ('LIVE', 'SUSPENDED'))
                """)
                .param(street)
                .query(Boolean.class)
                .single();
    }
}
