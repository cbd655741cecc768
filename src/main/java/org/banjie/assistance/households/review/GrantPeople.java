package org.banjie.assistance.households.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.banjie.assistance.application.reckoning.Beneficiaries;
import org.banjie.assistance.application.reckoning.Beneficiary;
import org.banjie.cases.CaseAnswers;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.HouseholdSeals;
import org.banjie.numbers.IdentityPaper;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who a grant is for today: those who still belong to the household, their age from the file, their health as the
 * application and its home visit have it.
 */
@Repository
class GrantPeople {

    private final JdbcClient db;
    private final Vault vault;
    private final CaseAnswers answers;

    GrantPeople(JdbcClient db, Vault vault, CaseAnswers answers) {
        this.db = db;
        this.vault = vault;
        this.answers = answers;
    }

    private record OnFile(long id, String name, byte[] idSealed) {}

    List<Beneficiary> of(BenefitGrant grant, LocalDate on) {
        var application = answers.latest(grant.caseNo(), "application").orElse(MissingNode.getInstance());
        var visit = answers.latest(grant.caseNo(), "home-visit").orElse(MissingNode.getInstance());
        return onFile(grant).stream()
                .map(member -> Beneficiaries.of(declared(application, member), visit, on))
                .toList();
    }

    /** What the application says of a member; who joined since is known by name and number only. */
    private JsonNode declared(JsonNode application, OnFile member) {
        var idNo = vault.open(member.idSealed(), HouseholdSeals.member(member.id()));
        return StreamSupport.stream(application.path("members").spliterator(), false)
                .filter(row -> IdentityPaper.normal(row.path("idNo").asText()).equals(idNo))
                .findFirst()
                .orElseGet(() -> JsonNodeFactory.instance
                        .objectNode()
                        .put("name", member.name())
                        .put("idNo", idNo));
    }

    private List<OnFile> onFile(BenefitGrant grant) {
        return db.sql(
                        """
                select m.id, m.name, m.id_sealed from grant_member g
                join household_member m on m.person_index = g.person_index and m.left_on is null
                where g.grant_id = ? and m.household = ?
                """)
                .params(grant.id(), grant.household())
                .query(OnFile.class)
                .list();
    }
}
