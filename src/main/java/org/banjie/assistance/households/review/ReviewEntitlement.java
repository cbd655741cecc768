package org.banjie.assistance.households.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import org.banjie.assistance.households.Category;
import org.banjie.assistance.households.Grant;
import org.banjie.flow.Rules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the tables of social assistance give a household on file for an income. */
@Component
class ReviewEntitlement {

    private final Rules rules;
    private final JdbcClient db;

    ReviewEntitlement(Rules rules, JdbcClient db) {
        this.rules = rules;
        this.db = db;
    }

    /** Whether the tables reckon the amount of that category from the income. */
    boolean knows(Category category) {
        return category == Category.MLA;
    }

    /**
     * Yuan a month.
     *
     * @param monthlyIncome of the whole household
     * @return zero or less when the income is not below the standard
     */
    BigDecimal amount(Grant grant, BigDecimal monthlyIncome, LocalDate on) {
        var members = Math.max(1, members(grant));
        var perPerson = monthlyIncome.divide(BigDecimal.valueOf(members), 2, RoundingMode.HALF_UP);
        var facts = Map.<String, Object>of(
                "on",
                on,
                "category",
                grant.category().name(),
                "standard",
                standard(on),
                "incomePerPerson",
                perPerson,
                "members",
                members);
        return number(decide("assistance-amount", facts));
    }

    /** People of the grant who still belong to the household. */
    int members(Grant grant) {
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
