package org.banjie.assistance.households.files;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.banjie.assistance.households.files.HouseholdFile.Listed;
import org.banjie.assistance.households.files.HouseholdFile.Seen;
import org.banjie.assistance.households.review.Review;
import org.banjie.grants.HouseholdSeals;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a household's file is put together from. */
@Repository
class FileRows {

    /** Steps that look at a family rather than decide on it. */
    private static final List<String> LOOKING = List.of(
            "Task_HomeVisit",
            "Task_AssistVisit",
            "Task_DistrictVisit",
            "Task_EconomicCheck",
            "Task_Recheck",
            "Task_Verify");

    private final JdbcClient db;
    private final Vault vault;

    FileRows(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    Optional<FiledHousehold> find(long id) {
        return db.sql("select id, area, street, residence, opened_on, closed_on from household where id = ?")
                .param(id)
                .query(FiledHousehold.class)
                .optional();
    }

    /** Those who belong to it first. */
    List<Listed> members(long household) {
        return db.sql(
                        """
                select id, name, id_sealed, relation, joined_on, left_on, left_why from household_member
                where household = ? order by left_on is not null, relation <> 'HEAD', id limit 100
                """)
                .param(household)
                .query((row, n) -> new Listed(
                        row.getLong("id"),
                        new Member(
                                row.getString("name"),
                                vault.open(row.getBytes("id_sealed"), HouseholdSeals.member(row.getLong("id"))),
                                row.getString("relation"),
                                row.getObject("joined_on", LocalDate.class),
                                row.getObject("left_on", LocalDate.class),
                                row.getString("left_why"))))
                .list();
    }

    List<Review> reviews(Collection<Long> grants) {
        return db.sql(
                        """
                select case_no, grant_id, due_on, opened_on, closed_on from grant_review
                where grant_id = any(:ids) order by opened_on desc, case_no desc limit 50
                """)
                .param("ids", grants.toArray(Long[]::new))
                .query(Review.class)
                .list();
    }

    /** How the steps that looked at the family ended, newest first. */
    List<Seen> seen(Collection<String> caseNos) {
        return db.sql(
                        """
                select case_no, step, outcome, at from case_opinion
                where case_no = any(:numbers) and act = 'STEP' and step in (:looking) order by at desc limit 50
                """)
                .param("numbers", caseNos.toArray(String[]::new))
                .param("looking", LOOKING)
                .query(Seen.class)
                .list();
    }
}
