package org.banjie.assistance.application.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.assistance.application.calculation.CalculationWords;
import org.banjie.assistance.application.means.Circumstances;
import org.banjie.assistance.application.means.Means;
import org.banjie.assistance.application.reckoning.Beneficiary;
import org.banjie.flow.Rules;
import org.banjie.testing.BanjieTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The decision tables at their edges. */
@BanjieTest
class AssistanceTablesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 9);

    @Autowired
    Assessor assessor;

    @Autowired
    Rules rules;

    @Autowired
    CalculationWords calculation;

    @ParameterizedTest(name = "{0} people with {1} a month each and {2} saved: {3}")
    @CsvSource({
        "3, 1594.99, 30000, MLA",
        "3, 1595.00, 30000, MARGINAL",
        "3, 1594.99, 30000.01, MARGINAL",
        "2, 1594.99, 33000, MLA",
        "2, 1594.99, 33000.01, MARGINAL",
        "3, 3189.99, 50000, MARGINAL",
        "3, 3190.00, 50000, NONE",
        "3, 1000.00, 50000.01, NONE",
        "2, 1000.00, 55000, MARGINAL",
        "1, 0, 0, MLA"
    })
    void income_and_money_decide_between_allowance_and_margin(
            int people, String income, String saved, String category) {
        assertThat(proposal(means(people, income, saved), family("SHANGHAI", "CAPABLE", "0"))
                        .category())
                .isEqualTo(category);
    }

    @ParameterizedTest(name = "{0} cars, {1} shops, {2} flats of {3} square metres in all, three people: {4}")
    @CsvSource({
        "0, 0, 1, 300, MLA",
        "1, 0, 1, 60, NONE",
        "0, 1, 0, 0, MLA",
        "0, 1, 1, 60, NONE",
        "0, 0, 2, 112.18, MLA",
        "0, 0, 2, 112.20, NONE",
        "0, 0, 3, 60, NONE"
    })
    void property_beyond_the_limits_bars(int cars, int shops, int flats, String area, String category) {
        var means = new Means(
                Means.Source.CHECKED,
                3,
                money("2700"),
                money("0"),
                cars,
                shops,
                flats,
                money(area),
                money("0"),
                money("0"));
        assertThat(proposal(means, family("SHANGHAI", "CAPABLE", "0")).category())
                .isEqualTo(category);
    }

    @ParameterizedTest(name = "{0} years old, {1} of grade {2}, supporter {3}: {4}")
    @CsvSource({
        "60, NONE, 0, NONE, true",
        "59, NONE, 0, NONE, false",
        "15, NONE, 0, INCAPABLE, true",
        "16, NONE, 0, NONE, false",
        "60, NONE, 0, CAPABLE, false",
        "40, MENTAL, 3, NONE, true",
        "40, MENTAL, 4, NONE, false",
        "40, PHYSICAL, 2, NONE, true",
        "40, PHYSICAL, 3, NONE, false",
        "40, VISUAL, 1, NONE, true",
        "40, VISUAL, 2, NONE, false",
        "40, HEARING, 1, NONE, false"
    })
    void extreme_poverty_needs_age_or_disability_and_nobody_who_can_support(
            int age, String disability, int grade, String supporter, boolean qualifies) {
        var person = new Circumstances.Person(age, disability, grade);
        var family = new Circumstances("SHANGHAI", supporter, BigDecimal.ZERO, false, List.of(person));
        assertThat(proposal(means(1, "0", "0"), family).category()).isEqualTo(qualifies ? "EXTREME" : "MLA");
    }

    @Test
    void one_who_does_not_qualify_takes_the_household_out_of_extreme_poverty() {
        var old = new Circumstances.Person(80, "NONE", 0);
        var young = new Circumstances.Person(30, "NONE", 0);
        var family = new Circumstances("SHANGHAI", "NONE", BigDecimal.ZERO, false, List.of(old, young));
        assertThat(proposal(means(2, "0", "0"), family).category()).isEqualTo("MLA");
    }

    @ParameterizedTest(name = "two people with {0} each, {1} for doctors and {2} for school a year: {3}, {4}")
    @CsvSource({
        // 1595 a month and person is left; for doctors, two fifths of the income are enough besides
        "3500, 0, 45720, NONE, 0",
        "3500, 45720, 0, RIGID, 0",
        "3500, 45721, 0, RIGID, 1",
        "3500, 0, 45721, RIGID, 1",
        "3500, 90000, 0, RIGID, 3190",
        "7363, 100000, 0, RIGID, 0",
        "7364, 100000, 0, NONE, 0"
    })
    void costs_that_cannot_be_avoided(String income, String medical, String education, String category, String amount) {
        var means = new Means(
                Means.Source.CHECKED,
                2,
                money(income).multiply(BigDecimal.valueOf(2)),
                money("0"),
                0,
                0,
                1,
                money("60"),
                money(medical),
                money(education));
        var proposal = proposal(means, family("SHANGHAI", "CAPABLE", "0"));
        assertThat(proposal.category()).isEqualTo(category);
        assertThat(proposal.amount()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest(name = "a marginal couple with {0} each and {1} for doctors a year: {2}, monthly {3}")
    @CsvSource({
        "2000, 9720, 0, false",
        "2000, 9721, 1, true",
        "2000, 40000, 2524, true",
        "2000, 48000, 3190, true",
        "2000, 60000, 3190, true",
        "3189, 0, 0, false"
    })
    void a_marginal_family_below_the_standard_after_its_costs_receives_the_gap(
            String income, String medical, String amount, boolean monthly) {
        var means = new Means(
                Means.Source.CHECKED,
                2,
                money(income).multiply(BigDecimal.valueOf(2)),
                money("0"),
                0,
                0,
                1,
                money("60"),
                money(medical),
                money("0"));
        var proposal = proposal(means, family("SHANGHAI", "CAPABLE", "0"));
        assertThat(proposal.category()).isEqualTo("MARGINAL");
        assertThat(proposal.amount()).isEqualByComparingTo(amount);
        assertThat(proposal.monthly()).isEqualTo(monthly);
        assertThat(proposal.basis()).contains(monthly ? "第十七条第二款" : "第十七条第一款");
    }

    @ParameterizedTest(name = "{0} fits, {1} is chosen, reason {2}: {3}")
    @CsvSource({
        "MLA, MARGINAL, '', false",
        "MLA, RIGID, '', false",
        "MLA, TEMPORARY, '', true",
        "MARGINAL, RIGID, '', false",
        "EXTREME, MLA, '', false",
        "EXTREME, MLA, WAIVED, true",
        "EXTREME, MLA, CHILD_ALLOWANCE, true",
        "EXTREME, MARGINAL, WAIVED, false",
        "MLA, MARGINAL, WAIVED, false"
    })
    void a_lower_category_needs_a_reason_of_law(String higher, String lower, String reason, boolean allowed) {
        var facts = Map.<String, Object>of("on", TODAY, "higher", higher, "lower", lower, "reason", reason);
        assertThat(rules.decide("assistance-lower", facts).orElseThrow().get("allowed"))
                .isEqualTo(allowed);
    }

    @ParameterizedTest(name = "two people who need {0}: {1}")
    @CsvSource({"0.01, 1", "9569.01, 9570", "9570, 9570", "9570.01, 9570", "50000, 9570"})
    void temporary_assistance_is_the_need_and_at_most_three_months_of_the_standard(String need, String amount) {
        var assessment = assess(means(2, "9000", "0"), family("PERMIT", "CAPABLE", need));
        assertThat(assessment.entitled()).extracting(Entitlement::category).containsExactly("TEMPORARY");
        assertThat(assessment.proposal().amount()).isEqualByComparingTo(amount);
        assertThat(assessment.proposal().monthly()).isFalse();
    }

    @Test
    void a_poor_family_in_sudden_need_meets_both_and_the_order_of_the_law_proposes_the_allowance() {
        var assessment = assess(means(3, "900", "0"), family("SHANGHAI", "CAPABLE", "5000"));
        assertThat(assessment.entitled())
                .extracting(Entitlement::category)
                .containsExactly("MLA", "MARGINAL", "RIGID", "TEMPORARY");
        assertThat(assessment.proposal().category()).isEqualTo("MLA");
        assertThat(assessment.proposal("TEMPORARY").orElseThrow().amount()).isEqualByComparingTo("5000");
        assertThat(assessment.proposal("EXTREME")).isEmpty();
    }

    @ParameterizedTest(name = "{0} years old, disability of grade {1}, gravely ill {2}: {3}, {4} a month on top")
    @CsvSource({
        "60, 0, false, OLD, 160",
        "59, 0, false, NONE, 0",
        "17, 0, false, MINOR, 160",
        "18, 0, false, NONE, 0",
        "0, 0, false, MINOR, 160",
        "40, 2, false, SEVERELY_DISABLED, 319",
        "40, 3, false, NONE, 0",
        "40, 0, true, GRAVELY_ILL, 319",
        "70, 1, true, GRAVELY_ILL, 319",
        "70, 2, false, SEVERELY_DISABLED, 319",
        "-1, 0, false, NONE, 0"
    })
    void the_old_minors_the_severely_disabled_and_the_gravely_ill_get_more(
            int age, int grade, boolean ill, String group, String amount) {
        var facts = Map.<String, Object>of(
                "on", TODAY, "standard", money("1595"), "age", age, "grade", grade, "gravelyIll", ill);
        var row = rules.decide("assistance-supplement", facts).orElseThrow();
        assertThat(row.get("group")).isEqualTo(group);
        assertThat(money(row.get("amount").toString())).isEqualByComparingTo(amount);
    }

    @Test
    void one_of_sixty_six_gets_more_than_the_gap_and_the_calculation_says_why() {
        var old = new Circumstances.Person(
                new Beneficiary("陈阿婆", 66, "NONE", 0, false), money("0"), money("0"), money("0"));
        var family = new Circumstances("SHANGHAI", "CAPABLE", BigDecimal.ZERO, false, List.of(old));
        var proposal = proposal(means(1, "800", "0"), family);
        assertThat(proposal.amount()).isEqualByComparingTo("955");
        assertThat(calculation.of(proposal.calculation(), Locale.CHINA))
                .containsExactly(
                        "本市最低生活保障标准为每人每月1,595.00元。",
                        "计入的家庭收入每月800.00元，共同生活的家庭成员1人，人均每月800.00元。",
                        "人均货币财产0.00元。",
                        "差额补足：（1,595.00元－800.00元）×1人，见分进元，每月795.00元（上海市社会救助条例第十六条第一款）。",
                        "陈阿婆是老年人，每月增发160.00元（上海市社会救助条例第十六条）。",
                        "合计每月955.00元。");
    }

    @ParameterizedTest(name = "{0} yuan earned in {1}: {2} do not count")
    @CsvSource({
        "2739.99, 2026-02-09, 0",
        "2740, 2026-02-09, 319",
        "2690, 2025-06-30, 319",
        "2690, 2025-07-01, 0",
        "2589, 2023-06-30, 0",
        "2590, 2023-06-30, 284"
    })
    void work_that_pays_the_minimum_wage_does_not_count_in_full(String wage, LocalDate on, String disregarded) {
        var standard = rules.decide("assistance-standard", Map.of("on", on))
                .orElseThrow()
                .get("amount");
        var facts = Map.of("on", on, "wage", money(wage), "standard", standard);
        var row = rules.decide("assistance-work-income", facts).orElseThrow();
        assertThat(money(row.get("disregarded").toString())).isEqualByComparingTo(disregarded);
    }

    @ParameterizedTest(name = "costs of work {0} and of care {1} a month, gravely ill {2}: income that counts {3}")
    @CsvSource({
        "0, 0, false, 2000.00",
        "319, 0, false, 1681.00",
        "320, 0, false, 1681.00",
        "0, 797.50, true, 1202.50",
        "0, 900, true, 1202.50",
        "0, 900, false, 2000.00"
    })
    void what_work_and_illness_cost_is_taken_off_within_limits(String work, String care, boolean ill, String counted) {
        var person = new Circumstances.Person(
                new Beneficiary("王建国", 40, "NONE", 0, ill), money("2000"), money(work), money(care));
        var family = new Circumstances("SHANGHAI", "CAPABLE", BigDecimal.ZERO, false, List.of(person));
        assertThat(proposal(means(1, "2000", "0"), family).incomePerPerson()).isEqualByComparingTo(counted);
    }

    @ParameterizedTest(name = "{0}, {1} years, {2} of grade {3}, incapacitated {4}, {5} a year, {6} saved: unable {7}")
    @CsvSource({
        "EXTREME, 50, NONE, 0, false, 0, 0, true",
        "MLA, 60, NONE, 0, false, 0, 0, true",
        "MLA, 59, NONE, 0, false, 0, 0, false",
        "NONE, 70, NONE, 0, false, 88365.99, 55000, true",
        "NONE, 70, NONE, 0, false, 88366, 0, false",
        "NONE, 70, NONE, 0, false, 0, 55000.01, false",
        "NONE, 69, NONE, 0, false, 0, 0, false",
        "NONE, 40, PHYSICAL, 2, false, 0, 0, true",
        "NONE, 40, PHYSICAL, 3, false, 0, 0, false",
        "NONE, 40, MENTAL, 3, false, 0, 0, true",
        "NONE, 40, MENTAL, 4, false, 0, 0, false",
        "NONE, 40, NONE, 0, true, 200000, 55000, true",
        "NONE, 40, NONE, 0, true, 0, 55000.01, false"
    })
    void who_owes_support_is_unable_only_by_one_of_the_rules(
            String receives,
            int age,
            String disability,
            int grade,
            boolean incapacitated,
            String income,
            String assets,
            boolean unable) {
        var facts = new HashMap<String, Object>(
                Map.of("on", TODAY, "receives", receives, "age", age, "disability", disability, "grade", grade));
        facts.put("incapacitated", incapacitated);
        facts.put("yearIncome", money(income));
        facts.put("assets", money(assets));
        facts.put("cityIncome", 88366);
        facts.put("marginalAssets", 55000);
        var row = rules.decide("assistance-supporter", facts).orElseThrow();
        assertThat(row.get("unable")).isEqualTo(unable);
        assertThat((String) row.get("basis")).contains("第八条");
    }

    @ParameterizedTest(name = "{0} of six things cannot be done alone: {1}")
    @CsvSource({"0, FULL", "1, PARTIAL", "3, PARTIAL", "4, NONE", "6, NONE"})
    void self_care_has_three_levels(int failed, String level) {
        assertThat(rules.decide("assistance-self-care", Map.of("on", TODAY, "failed", failed))
                        .orElseThrow()
                        .get("level"))
                .isEqualTo(level);
    }

    @ParameterizedTest(name = "{0}, {1}, objection {2}, elsewhere {3}, difficult {4}, emergency {5}: {6}")
    @CsvSource({
        "MLA, STREET, false, false, false, false, 20",
        "MLA, DISTRICT, false, false, false, false, 30",
        "MARGINAL, STREET, true, false, false, false, 45",
        "MLA, STREET, false, true, false, false, 45",
        "RIGID, STREET, false, false, false, false, 30",
        "RIGID, STREET, true, false, true, false, 45",
        "EXTREME, STREET, false, true, false, false, 35",
        "EXTREME, DISTRICT, true, false, false, false, 55",
        "TEMPORARY, STREET, false, false, false, true, 10",
        "TEMPORARY, STREET, false, false, false, false, 20"
    })
    void every_category_has_its_own_limit(
            String category,
            String authority,
            boolean objected,
            boolean elsewhere,
            boolean difficult,
            boolean emergency,
            int days) {
        var facts = Map.<String, Object>of(
                "category", category,
                "confirmAuthority", authority,
                "objected", objected,
                "livesElsewhere", elsewhere,
                "difficult", difficult,
                "emergency", emergency);
        var row = rules.decide("assistance-deadline", facts).orElseThrow();
        assertThat(((Number) row.get("days")).intValue()).isEqualTo(days);
        assertThat((String) row.get("basis")).isNotBlank();
    }

    private Proposal proposal(Means means, Circumstances family) {
        return assess(means, family).proposal();
    }

    private Assessment assess(Means means, Circumstances family) {
        return assessor.assess(means, family, BigDecimal.ZERO, TODAY);
    }

    private static Circumstances family(String registered, String supporter, String need) {
        var person = new Circumstances.Person(36, "NONE", 0);
        return new Circumstances(registered, supporter, money(need), false, List.of(person));
    }

    private static Means means(int people, String income, String savedEach) {
        var count = BigDecimal.valueOf(people);
        return new Means(
                Means.Source.CHECKED,
                people,
                money(income).multiply(count),
                money(savedEach).multiply(count),
                0,
                0,
                1,
                money("60"),
                money("0"),
                money("0"));
    }

    private static BigDecimal money(String yuan) {
        return new BigDecimal(yuan);
    }
}
