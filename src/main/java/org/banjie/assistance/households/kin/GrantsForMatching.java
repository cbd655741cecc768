package org.banjie.assistance.households.kin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.banjie.grants.GrantStatus;
import org.banjie.relatives.LiveGrant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The grants that run, with everybody in the household as it is now, for the monthly match with relatives of staff. */
@Repository
class GrantsForMatching implements org.banjie.relatives.GrantsToMatch {

    private final JdbcClient db;

    GrantsForMatching(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<LiveGrant> after(long id, int limit) {
        return db.sql(
                        """
                select g.id, g.case_no,
                       array(select m.person_index from household_member m
                             where m.household = g.household and m.left_on is null) as persons
                from assistance_grant g
                where g.status in %s and g.id > :id
                order by g.id limit :limit
                """
                                .formatted(GrantStatus.RUNNING))
                .param("id", id)
                .param("limit", limit)
                .query(GrantsForMatching::grant)
                .list();
    }

    @Override
    public List<LiveGrant> with(List<byte[]> persons) {
        if (persons.isEmpty()) return List.of();
        return db.sql(
                        """
                select g.id, g.case_no,
                       array(select m.person_index from household_member m
                             where m.household = g.household and m.left_on is null) as persons
                from assistance_grant g
                where g.status in %s and g.household in (
                    select household from household_member where person_index in (:persons) and left_on is null)
                order by g.id
                """
                                .formatted(GrantStatus.RUNNING))
                .param("persons", persons)
                .query(GrantsForMatching::grant)
                .list();
    }

    private static LiveGrant grant(ResultSet row, int n) throws SQLException {
        var persons = (byte[][]) row.getArray("persons").getArray();
        return new LiveGrant(row.getLong("id"), row.getString("case_no"), Arrays.asList(persons));
    }
}
