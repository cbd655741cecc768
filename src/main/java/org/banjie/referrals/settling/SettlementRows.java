package org.banjie.referrals.settling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.banjie.seconding.Requests;
import org.banjie.seconding.TwoPeople;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of settlements, and which visits are in which. */
@Repository
class SettlementRows {

    private static final String COLUMNS =
            """
            select id, street, kind, provider, provider_code, month, visits, counted, amount, state, proposed_at, decided_at
            from referral_settlement
            """;

    private final JdbcClient db;
    private final Requests requests;

    SettlementRows(JdbcClient db, TwoPeople two) {
        this.db = db;
        this.requests = two.in("referral_settlement");
    }

    Requests requests() {
        return requests;
    }

    /** What families have confirmed before that day and is in no settlement, by street, organisation and kind. */
    List<Confirmed> confirmed(Collection<String> streets, LocalDate before) {
        return db.sql(
                        """
                select r.street, r.kind, r.provider_code, max(r.provider) as provider, count(*) as visits,
                       sum(v.counted) as counted, sum(round(v.counted * v.price, 2)) as amount, min(v.served_on) as since
                from referral_visit v join referral r on r.grant_id = v.grant_id
                where v.state = 'CONFIRMED' and v.settlement is null and v.served_on < :before and r.street = any(:streets)
                group by r.street, r.kind, r.provider_code order by r.street, min(v.served_on) limit 100
                """)
                .param("before", before)
                .param("streets", streets.toArray(String[]::new))
                .query(Confirmed.class)
                .list();
    }

    /** @throws org.springframework.dao.DuplicateKeyException where there is one for that month */
    long add(Confirmed of, LocalDate month, String by) {
        var id = requests.next();
        db.sql(
                        """
                insert into referral_settlement (id, street, kind, provider, provider_code, month, state, proposed_by, proposed_at)
                values (:id, :street, :kind, :provider, :code, :month, 'PROPOSED', :by, :at)
                """)
                .param("id", id)
                .param("street", of.street())
                .param("kind", of.kind())
                .param("provider", of.provider())
                .param("code", of.providerCode())
                .param("month", month)
                .param("by", by)
                .param("at", requests.now())
                .update();
        return id;
    }

    /** Takes into it what was confirmed before that day and is in none. @return yuan */
    BigDecimal fill(long id, Confirmed of, LocalDate before) {
        db.sql(
                        """
                update referral_visit v set settlement = :id from referral r
                where r.grant_id = v.grant_id and v.state = 'CONFIRMED' and v.settlement is null and v.served_on < :before
                  and r.street = :street and r.kind = :kind and r.provider_code = :code
                """)
                .param("id", id)
                .param("before", before)
                .param("street", of.street())
                .param("kind", of.kind())
                .param("code", of.providerCode())
                .update();
        return db.sql(
                        """
                update referral_settlement s set visits = v.visits, counted = v.counted, amount = v.amount
                from (select count(*) as visits, coalesce(sum(counted), 0) as counted,
                             coalesce(sum(round(counted * price, 2)), 0) as amount
                      from referral_visit where settlement = :id) v
                where s.id = :id returning s.amount
                """)
                .param("id", id)
                .query(BigDecimal.class)
                .single();
    }

    void settle(long id) {
        db.sql("update referral_visit set state = 'SETTLED' where settlement = ?")
                .param(id)
                .update();
    }

    void release(long id) {
        db.sql("update referral_visit set settlement = null where settlement = ?")
                .param(id)
                .update();
    }

    Optional<Settlement> find(long id) {
        return db.sql(COLUMNS + "where id = ?")
                .param(id)
                .query(Settlement.class)
                .optional();
    }

    List<Settlement> page(Collection<String> streets, long before, int limit) {
        return db.sql(
                        COLUMNS
                                + "where street = any(:streets) and (:before = 0 or id < :before) order by id desc limit :limit")
                .param("streets", streets.toArray(String[]::new))
                .param("before", before)
                .param("limit", limit)
                .query(Settlement.class)
                .list();
    }

    /** The case of the newest referral in it: there the account was named last. */
    String newestCase(long id) {
        return db.sql(
                        """
                select r.case_no from referral r join referral_visit v on v.grant_id = r.grant_id
                where v.settlement = ? order by r.grant_id desc limit 1
                """)
                .param(id)
                .query(String.class)
                .single();
    }
}
