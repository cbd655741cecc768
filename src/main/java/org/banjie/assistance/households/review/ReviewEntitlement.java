package org.banjie.assistance.households.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.banjie.assistance.application.reckoning.Beneficiary;
import org.banjie.assistance.application.reckoning.DeductionTables;
import org.banjie.assistance.application.reckoning.Earner;
import org.banjie.assistance.application.reckoning.SeenCosts;
import org.banjie.assistance.application.reckoning.Supplement;
import org.banjie.assistance.application.reckoning.Supplements;
import org.banjie.flow.Rules;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.Category;
import org.banjie.numbers.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the tables of social assistance give a household on file for an income. */
@Component
class ReviewEntitlement {

    private final Rules rules;
    private final GrantPeople people;
    private final Supplements supplements;
    private final DeductionTables deducting;
    private final JdbcClient db;

    ReviewEntitlement(
            Rules rules, GrantPeople people, Supplements supplements, DeductionTables deducting, JdbcClient db) {
        this.rules = rules;
        this.people = people;
        this.supplements = supplements;
        this.deducting = deducting;
        this.db = db;
    }

    /** Whether the tables reckon the amount of that category from the income. */
    boolean knows(Category category) {
        return category == Category.MLA;
    }

    /**
     * Yuan a month.
     *
     * @param monthlyIncome of the whole household, before anything is taken off
     * @param verified answers of whoever verified: who works, and what may be taken off
     * @return zero or less when the income is not below the standard
     */
    BigDecimal amount(BenefitGrant grant, BigDecimal monthlyIncome, JsonNode verified, LocalDate on) {
        var standard = standard(on);
        var now = people.of(grant, on);
        var facts = Map.<String, Object>of(
                "on", on,
                "category", grant.category().name(),
                "standard", standard,
                "incomePerPerson", perPerson(grant, counted(monthlyIncome, now, verified, standard, on)),
                "members", Math.max(1, members(grant)),
                "supplements", Supplement.sum(supplements.of(now, standard, on)));
        return number(decide("assistance-amount", facts));
    }

    /** Whether, by its income, a household in a lower category has become one for the allowance. */
    boolean isForAllowance(BenefitGrant grant, BigDecimal monthlyIncome, JsonNode verified, LocalDate on) {
        var lower = grant.category() == Category.MARGINAL || grant.category() == Category.RIGID;
        if (!lower || monthlyIncome == null) return false;
        var standard = standard(on);
        var counted = counted(monthlyIncome, people.of(grant, on), verified, standard, on);
        return perPerson(grant, counted).compareTo(standard) < 0;
    }

    private BigDecimal counted(
            BigDecimal income, List<Beneficiary> now, JsonNode verified, BigDecimal standard, LocalDate on) {
        var earners = now.stream()
                .map(who -> new Earner(who.isBurdened(), wage(who, verified), BigDecimal.ZERO, BigDecimal.ZERO))
                .toList();
        return deducting.of(earners, SeenCosts.of(verified), standard, on).leave(income);
    }

    private static BigDecimal wage(Beneficiary who, JsonNode verified) {
        return StreamSupport.stream(verified.path("workers").spliterator(), false)
                .filter(row -> Typed.sameName(who.name(), row.path("name").asText()))
                .map(row -> ReviewProposals.money(row, "wage"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private BigDecimal perPerson(BenefitGrant grant, BigDecimal income) {
        return income.divide(BigDecimal.valueOf(Math.max(1, members(grant))), 2, RoundingMode.HALF_UP);
    }

    /** People of the grant who still belong to the household. */
    int members(BenefitGrant grant) {
        return db.sql(
                        """
                select count(*) from grant_member g
                join household_member m on m.person_index = g.person_index and m.left_on is null
                where g.grant_id = ? and m.household = ?
                """)
                .params(grant.id(), grant.household())
                .query(Integer.class)
                .single();
    }

    private BigDecimal standard(LocalDate on) {
        return number(decide("assistance-standard", Map.of("on", on)));
    }

    private Map<String, Object> decide(String table, Map<String, Object> facts) {
        return rules.decide(table, facts)
                .orElseThrow(() -> new IllegalStateException("Table " + table + " has no row for these facts"));
    }

    private static BigDecimal number(Map<String, Object> row) {
        return new BigDecimal(row.get("amount").toString());
    }
}
