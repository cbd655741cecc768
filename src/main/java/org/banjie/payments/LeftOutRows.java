package org.banjie.payments;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
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
        owed.stream()
                .collect(Collectors.groupingBy(Payable::grantId))
                .forEach((grant, months) -> add(roster, grant, months));
    }

    private void add(long roster, long grant, List<Payable> months) {
        var sum = months.stream().map(Payable::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        db.sql("insert into payment_left_out (roster, grant_id, case_no, months, amount) values (?, ?, ?, ?, ?)")
                .params(roster, grant, months.get(0).caseNo(), months.size(), sum)
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
