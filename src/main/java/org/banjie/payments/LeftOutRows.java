package org.banjie.payments;

import java.util.Collection;
import java.util.List;
import org.banjie.grants.paying.Payable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What rosters leave out, kept with them: whoever signs a roster sees it, and so does whoever asks a year later. */
@Repository
public class LeftOutRows {

    private final JdbcClient db;

    LeftOutRows(JdbcClient db) {
        this.db = db;
    }

    void add(long roster, Collection<Payable> owed) {
        if (owed.isEmpty()) return;
        db.sql(
                        """
                insert into payment_left_out (roster, grant_id, case_no, months, amount)
                select :roster, x.grant_id, x.case_no, count(*), sum(x.amount)
                from unnest(:grants, :cases, cast(:amounts as numeric[])) x (grant_id, case_no, amount)
                group by x.grant_id, x.case_no
                """)
                .param("roster", roster)
                .param("grants", owed.stream().map(Payable::grantId).toArray(Long[]::new))
                .param("cases", owed.stream().map(Payable::caseNo).toArray(String[]::new))
                .param(
                        "amounts",
                        owed.stream().map(one -> one.amount().toPlainString()).toArray(String[]::new))
                .update();
    }

    /** The first of them, by grant. */
    public List<LeftOut> of(long roster, int limit) {
        return db.sql(
                        """
                select grant_id, case_no, months, amount from payment_left_out
                where roster = ? order by grant_id limit ?
                """)
                .params(roster, limit)
                .query(LeftOut.class)
                .list();
    }

    /** How many there are in all. */
    public int count(long roster) {
        return db.sql("select count(*) from payment_left_out where roster = ?")
                .param(roster)
                .query(Integer.class)
                .single();
    }
}
