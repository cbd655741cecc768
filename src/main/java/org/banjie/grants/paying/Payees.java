package org.banjie.grants.paying;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The households that grants are paid to. The caller decides who may read their names. */
@Repository
@Transactional(readOnly = true)
public class Payees {

    private final JdbcClient db;

    Payees(JdbcClient db) {
        this.db = db;
    }

    /** @param head name of its head, after their death of the eldest on file */
    public record Payee(long grantId, long household, String head) {}

    /** By grant. */
    public Map<Long, Payee> of(Collection<Long> grants) {
        return db
                .sql(
                        """
                select g.id as grant_id, g.household, m.name as head from assistance_grant g
                cross join lateral (
                    select x.name from household_member x where x.household = g.household
                    order by x.left_on is null desc, x.relation = 'HEAD' desc, x.id limit 1) m
                where g.id = any(:ids)
                """)
                .param("ids", grants.toArray(Long[]::new))
                .query(Payee.class)
                .stream()
                .collect(Collectors.toMap(Payee::grantId, one -> one));
    }
}
