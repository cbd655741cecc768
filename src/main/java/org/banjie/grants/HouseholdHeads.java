package org.banjie.grants;

import org.banjie.cases.Applicant;
import org.banjie.cases.ApplicantType;
import org.banjie.cases.Cases;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom a paper about a grant is addressed to: the head of the household, after their death the eldest on file. */
@Component
public class HouseholdHeads {

    private final JdbcClient db;
    private final Vault vault;
    private final Cases cases;

    HouseholdHeads(JdbcClient db, Vault vault, Cases cases) {
        this.db = db;
        this.vault = vault;
        this.cases = cases;
    }

    public Applicant of(BenefitGrant grant) {
        return db.sql(
                        """
                select m.id, m.name, m.id_sealed from household_member m
                where m.household = ?
                order by m.left_on is null desc, m.relation = 'HEAD' desc, m.id limit 1
                """)
                .param(grant.household())
                .query((row, n) -> new Applicant(
                        ApplicantType.PERSON,
                        row.getString("name"),
                        vault.open(row.getBytes("id_sealed"), HouseholdSeals.member(row.getLong("id"))),
                        phone(grant)))
                .single();
    }

    /** Where the household lives when that is another village than the one it is registered in, else null. */
    public String residence(BenefitGrant grant) {
        return db.sql("select residence from household where id = ?")
                .param(grant.household())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private String phone(BenefitGrant grant) {
        return cases.find(grant.caseNo())
                .map(found -> cases.applicant(found.caseNo()).phone())
                .orElse("");
    }
}
