package org.banjie.grants;

import java.time.LocalDate;
import java.util.List;
import org.banjie.cases.Applicant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Households that receive nothing any more. */
@Repository
public class FormerGrants {

    private static final String FORMER =
            """
            select g.id, g.case_no, g.category, g.status, g.village, h.residence, g.ends_on as ended_on
            from assistance_grant g join household h on h.id = g.household
            where g.status in ('STOPPED', 'ENDED') and g.category <> 'OTHER' and g.ends_on >= :since
              and not exists (
                  select from assistance_grant l
                  where l.household = g.household and l.category <> 'OTHER' and l.status in %s)
            """
                    .formatted(GrantStatus.RUNNING);

    private final JdbcClient db;
    private final GrantRows rows;
    private final HouseholdHeads heads;

    FormerGrants(JdbcClient db, GrantRows rows, HouseholdHeads heads) {
        this.db = db;
        this.rows = rows;
        this.heads = heads;
    }

    /** @param residence village the household lives in when that is another one; else null */
    public record Former(
            long id,
            String caseNo,
            Category category,
            GrantStatus status,
            String village,
            String residence,
            LocalDate endedOn) {}

    /** Grants that ended on that day or later, of households without a live one: the next {@code limit} after an id. */
    public List<Former> after(long id, LocalDate since, int limit) {
        return db.sql(FORMER + "and g.id > :id order by g.id limit :limit")
                .param("id", id)
                .param("since", since)
                .param("limit", limit)
                .query(Former.class)
                .list();
    }

    /** Those of them that were decided in that case. */
    public List<Former> of(String caseNo, LocalDate since) {
        return db.sql(FORMER + "and g.case_no = :caseNo order by g.id")
                .param("caseNo", caseNo)
                .param("since", since)
                .query(Former.class)
                .list();
    }

    /** Who heads the household of that grant. */
    public Applicant head(Former former) {
        return heads.of(rows.find(former.id()).orElseThrow());
    }
}
