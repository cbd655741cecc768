package org.banjie.studio.checks.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.banjie.studio.checks.Check;
import org.junit.jupiter.api.Test;

/** What a guide says is paid stands in the flow too, and the other way round. */
class GrantedMoneyTest {

    private static final String GRANTS = "grants: {every: MONTH, table: x-amount}\n";

    @Test
    void money_wants_a_step_that_decides_it_a_table_and_an_account() throws IOException {
        assertThat(said(new GrantedMoney(), GRANTS, ""))
                .containsExactly("grant-undecided", "guide-table", "grant-account");
        assertThat(said(new GrantedMoney(), "", "caseGrants.decide(caseNo)")).containsExactly("grant-unsaid");
        assertThat(said(new GrantedMoney(), "", "")).isEmpty();
        assertThat(said(new GrantedMoney(), "settings: {budget: [{from: 2026-01-01, value: 很多, basis: x}]}\n", ""))
                .containsExactly("budget-sum");
        assertThat(said(
                        new GrantedMoney(),
                        "settings: {budgetYear: [{from: 2026-01-01, value: NEXT, basis: x}]}\n",
                        ""))
                .containsExactly("budget-year");
        assertThat(said(new GrantedMoney(), "grants: {every: ONCE}\n", "caseGrants.decide(caseNo)"))
                .containsExactly("grant-incomplete", "grant-account");
    }

    @Test
    void an_organisation_that_is_paid_is_named_by_fields_there_are() throws IOException {
        var guide = "grants: {every: ONCE, table: t, account: a, payee: {name: nobody, number: nothing}}\n";
        assertThat(said(new GrantedMoney(), guide, "caseGrants.decide(caseNo)"))
                .containsExactly("guide-table", "guide-field", "guide-field");
    }

    private static List<String> said(Check check, String more, String verb) throws IOException {
        return OneVerb.said(check, verb.isEmpty() ? "caseSteps.accept(caseNo)" : verb, more);
    }
}
