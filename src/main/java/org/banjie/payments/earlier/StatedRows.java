package org.banjie.payments.earlier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.grants.paying.SumsBefore;
import org.banjie.payments.earlier.StatedSum.Fate;
import org.banjie.seconding.Requests;
import org.banjie.seconding.TwoPeople;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what is stated. */
@Repository
class StatedRows {

    private static final String COLUMNS =
            "select id, grant_id, case_no, street, fate, paid_on, receipt_no, proposed_by, proposed_at from stated_sum ";

    private final JdbcClient db;
    private final Requests requests;

    StatedRows(JdbcClient db, TwoPeople two) {
        this.db = db;
        this.requests = two.in("stated_sum");
    }

    Requests requests() {
        return requests;
    }

    /** @throws org.banjie.refusal.Refusal CONFLICT {@code no-change} where somebody has stated something of it already */
    void add(SumsBefore.Sum sum, StatedSum.Typed typed, String by) {
        var byHand = typed.fate() == Fate.BY_HAND;
        try {
            db.sql(
                            """
                    insert into stated_sum (id, grant_id, case_no, street, fate, paid_on, receipt_no, state, proposed_by, proposed_at)
                    values (:id, :grant, :no, :street, :fate, :on, :receipt, 'PROPOSED', :by, :at)
                    """)
                    .param("id", requests.next())
                    .param("grant", sum.grantId())
                    .param("no", sum.caseNo())
                    .param("street", sum.street())
                    .param("fate", typed.fate().name())
                    .param("on", byHand ? typed.paidOn() : null)
                    .param("receipt", byHand ? typed.receiptNo().strip() : null)
                    .param("by", by)
                    .param("at", requests.now())
                    .update();
        } catch (DuplicateKeyException twice) {
            throw Requests.gone();
        }
    }

    /** What waits of these grants, by grant. */
    Map<Long, StatedSum> waitingOf(Collection<Long> grants) {
        return db
                .sql(COLUMNS + "where grant_id = any(?) and state = 'PROPOSED'")
                .param(grants.toArray(Long[]::new))
                .query(StatedRows::read)
                .list()
                .stream()
                .collect(Collectors.toMap(StatedSum::grantId, one -> one));
    }

    /** What others than this person have stated and nobody has confirmed, the oldest first. */
    List<StatedSum> waiting(String uid, Collection<String> without, int limit) {
        return db.sql(
                        COLUMNS
                                + """
                where state = 'PROPOSED' and proposed_by <> :me and case_no <> all(:without)
                order by proposed_at, id limit :limit
                """)
                .param("me", uid)
                .param("without", without.toArray(String[]::new))
                .param("limit", limit)
                .query(StatedRows::read)
                .list();
    }

    /** What was confirmed last. */
    List<StatedSum> newest(Collection<String> without, int limit) {
        return db.sql(COLUMNS + "where state = 'CONFIRMED' and case_no <> all(:without) order by id desc limit :limit")
                .param("without", without.toArray(String[]::new))
                .param("limit", limit)
                .query(StatedRows::read)
                .list();
    }

    private static StatedSum read(ResultSet row, int n) throws SQLException {
        return new StatedSum(
                row.getLong("id"),
                row.getLong("grant_id"),
                row.getString("case_no"),
                row.getString("street"),
                Fate.valueOf(row.getString("fate")),
                row.getObject("paid_on", LocalDate.class),
                row.getString("receipt_no"),
                row.getString("proposed_by"),
                row.getTimestamp("proposed_at").toInstant());
    }
}
