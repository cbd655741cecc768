package org.banjie.grants.paying;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Whose grants are paid, and which of them ended with effect in the past. The caller decides who may read them. */
@Repository
@Transactional(readOnly = true)
public class PaidGrants {

    private static final String GRANT =
            "select id, household, case_no, street, ends_on from assistance_grant where id = ?";

    private final JdbcClient db;

    PaidGrants(JdbcClient db) {
        this.db = db;
    }

    /** @param endsOn last day for which something is owed; null for none */
    public record PaidGrant(long id, long household, String caseNo, String street, LocalDate endsOn) {}

    public Optional<PaidGrant> find(long id) {
        return db.sql(GRANT).param(id).query(PaidGrant.class).optional();
    }

    /** Holds it until the transaction ends. */
    @Transactional
    public Optional<PaidGrant> lock(long id) {
        return db.sql(GRANT + " for update").param(id).query(PaidGrant.class).optional();
    }

    /** Grants of these streets that were stopped from that day on, the latest first. */
    public List<PaidGrant> stopped(Collection<String> streets, LocalDate since, int limit) {
        return db.sql(
                        """
                select id, household, case_no, street, ends_on from assistance_grant
                where street = any(:streets) and status = 'STOPPED' and ends_on >= :since
                order by ends_on desc, id desc limit :limit
                """)
                .param("streets", streets.toArray(String[]::new))
                .param("since", since)
                .param("limit", limit)
                .query(PaidGrant.class)
                .list();
    }

    /** Grants of these streets that pay less, by what was decided later, for a month from that day on; the latest first. */
    public List<PaidGrant> loweredLate(Collection<String> streets, LocalDate since, int limit) {
        return db.sql(
                        """
                select id, household, case_no, street, ends_on from assistance_grant
                where street = any(:streets) and monthly and status <> 'SUSPENDED'
                  and id in (select x.grant_id from grant_amount x where x.late and x.from_month >= :since)
                order by id desc limit :limit
                """)
                .param("streets", streets.toArray(String[]::new))
                .param("since", since)
                .param("limit", limit)
                .query(PaidGrant.class)
                .list();
    }

    /** The household of each grant. */
    public Map<Long, Long> households(Collection<Long> grants) {
        return db
                .sql("select id, household from assistance_grant where id = any(:ids)")
                .param("ids", grants.toArray(Long[]::new))
                .query(Of.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Of::id, Of::household));
    }

    private record Of(long id, long household) {}
}
