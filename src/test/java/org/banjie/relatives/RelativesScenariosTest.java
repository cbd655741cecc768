package org.banjie.relatives;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banjie.background.running.ByHand;
import org.banjie.testing.BadRow;
import org.banjie.testing.Json;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.banjie.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** The acceptance scenarios of the separate record of relatives of staff. */
@Import(RelativesScenariosTest.Paid.class)
class RelativesScenariosTest extends Story {

    private static final String CLERK = "village-clerk." + VILLAGE;
    private static final String LEADER = "street-leader." + STREET;

    @Autowired
    ByHand byHand;

    @Autowired
    FiledCases filed;

    @Autowired
    List<LiveGrant> paid;

    @Autowired
    Vault vault;

    @Autowired
    ConfigurableEnvironment environment;

    /** The allowances that are being paid, as the room that keeps them would tell. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Paid {

        @Bean
        List<LiveGrant> paidGrants() {
            return new ArrayList<>();
        }

        @Bean
        GrantsToMatch listedGrants(List<LiveGrant> paidGrants) {
            return (id, limit) -> paidGrants.stream()
                    .filter(grant -> grant.id() > id)
                    .limit(limit)
                    .toList();
        }
    }

    @BeforeEach
    void nobodyIsRelated() {
        db.sql("delete from relatives_relation").update();
        paid.clear();
    }

    @AfterEach
    void theCivilCodeHolds() {
        environment.getPropertySources().remove("scope");
    }

    @Test
    @DisplayName(
            "9: the brother of a village clerk ticks no; it is found, filed and noted, and the clerk sees nothing of it")
    void scenario_9() {
        brotherOfTheClerk();
        var caseNo = files(Household.of(3, "900").with("staffRelative", TextNode.valueOf("NO")));
        does("street-intake." + STREET, caseNo, "Task_CheckCompleteness", "ACCEPT");
        var filing = filingOf(caseNo);
        assertThat(filing).startsWith("BA-" + STREET);
        assertThat(stepsOpenFor(filing)).containsExactly("Task_Register");
        assertThat(db.sql("select relation || ' ' || false_no || ' ' || late from relatives_filing where filing_no = ?")
                        .param(filing)
                        .query(String.class)
                        .single())
                .isEqualTo("SIBLING true false");
        assertThat(acts("street-reviewer." + STREET, filing)).contains("false-declaration");
        assertThat(as(CLERK).get("/cases/" + caseNo).status()).isEqualTo(404);
        does("street-investigator-1." + STREET, caseNo, "Task_HomeVisit", "RECORDED");
        does("street-investigator-2." + STREET, caseNo, "Task_HomeVisitCosign", "SIGNED");
        does("district-check", caseNo, "Task_EconomicCheck", "MATCH");
        does("street-reviewer." + STREET, caseNo, "Task_PreliminaryOpinion", "FAVOUR");
        assertThat(officeOf(caseNo, "Task_Publicise")).isEqualTo("street-intake@" + STREET);
        assertThat(tries(CLERK, caseNo, "Task_Publicise", "POSTED", Map.of()).status())
                .isEqualTo(404);
        does("street-intake." + STREET, caseNo, "Task_Publicise", "POSTED");
        assertThat(filed.isFiled(caseNo)).isTrue();
    }

    @Test
    @DisplayName("9: a task that the clerk has already taken is taken from them at once")
    void scenario_9_taken_away() {
        var caseNo = files(Household.of(3, "900"));
        isInvestigated(caseNo);
        does("street-reviewer." + STREET, caseNo, "Task_PreliminaryOpinion", "FAVOUR");
        var task = taskOf(caseNo, "Task_Publicise");
        as(CLERK).post("/tasks/" + task + "/claim");
        brotherOfTheClerk();
        paid.add(grant(1, caseNo, "310117199001010013"));
        byHand.does("relatives.monthly-matching");
        assertThat(as(CLERK).get("/worklist?box=mine").json().findValuesAsText("caseNo"))
                .doesNotContain(caseNo);
        assertThat(as(CLERK).get("/tasks/" + task).status()).isEqualTo(404);
        assertThat(officeOf(caseNo, "Task_Publicise")).isEqualTo("street-intake@" + STREET);
        assertThat(acts("street-intake." + STREET, caseNo)).contains("filed", "taken-back");
    }

    @Test
    @DisplayName("10: the street's leader cannot confirm before two of the district have visited")
    void scenario_10() {
        brotherOfTheClerk();
        var caseNo = files(Household.of(3, "900").with("staffRelative", TextNode.valueOf("NO")));
        isInvestigated(caseNo);
        does("street-reviewer." + STREET, caseNo, "Task_PreliminaryOpinion", "FAVOUR");
        does("street-intake." + STREET, caseNo, "Task_Publicise", "POSTED");
        goesTo("2026-02-25T09:00");
        var refused = tries(LEADER, caseNo, "Task_Confirm", "CONFIRM", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").findValuesAsText("code")).containsExactly("district-visit-missing");
        var filing = filingOf(caseNo);
        assertThat(dueOn(filing)).as("inside the case's limit").isEqualTo(dueOn(caseNo));
        isVisited(filing);
        confirms(caseNo);
        assertThat(decisionOn(caseNo)).isEqualTo("APPROVED");
        assertThat(as("district-assistance")
                        .get("/cases/" + filing)
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("APPROVED");
    }

    @Test
    @DisplayName("10: who becomes a relative after the notice is found at confirmation, which is refused")
    void scenario_10_found_at_the_last_moment() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        goesTo("2026-02-25T09:00");
        brotherOfTheClerk();
        var refused = tries(LEADER, caseNo, "Task_Confirm", "CONFIRM", Map.of());
        assertThat(refused.json().path("errors").findValuesAsText("code")).containsExactly("filing-found");
        timeline.settle();
        assertThat(stepsOpenFor(filingOf(caseNo))).containsExactly("Task_Register");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Confirm");
    }

    @Test
    @DisplayName(
            "11: by the civil code an in-law is no close relative; in the extended scope it is filed late, with 30 days")
    void scenario_11() {
        var caseNo = granted();
        var officer = officer();
        new StaffRegister(as("district-assistance")).relation(officer, "PARENT_IN_LAW", "王建国", "310117199001010013");
        paid.add(grant(1, caseNo, "310117199001010013", "310117198802290014"));
        byHand.does("relatives.monthly-matching");
        assertThat(filings(caseNo)).isEmpty();
        extendedScope();
        byHand.does("relatives.monthly-matching");
        var filing = filingOf(caseNo);
        assertThat(db.sql("select origin || ' ' || late from relatives_filing where filing_no = ?")
                        .param(filing)
                        .query(String.class)
                        .single())
                .isEqualTo("MONTHLY true");
        assertThat(dueOn(filing)).isEqualTo(today().plusDays(30).toString());
        assertThat(decisionOn(caseNo)).as("history is not rewritten").isEqualTo("APPROVED");
        isVisited(filing);
        byHand.does("relatives.monthly-matching");
        assertThat(filings(caseNo)).containsExactly(filing);
    }

    @Test
    @DisplayName("11: a daughter who belongs to the household is filed in both scopes")
    void scenario_11_member_of_the_household() {
        var caseNo = granted();
        var other = granted();
        new StaffRegister(as("district-assistance")).relation(officer(), "SPOUSE", "李秀英", "310117198802290014");
        paid.add(grant(1, caseNo, "310117199001010013", "310117198802290014"));
        byHand.does("relatives.monthly-matching");
        assertThat(filings(caseNo)).hasSize(1);
        extendedScope();
        paid.add(grant(2, other, "310117198802290014"));
        byHand.does("relatives.monthly-matching");
        assertThat(filings(other)).hasSize(1);
    }

    @Test
    void a_grant_that_cannot_be_matched_keeps_no_other_from_being_filed() {
        var bad = granted();
        var good = granted();
        new StaffRegister(as("district-assistance")).relation(officer(), "SPOUSE", "李秀英", "310117198802290014");
        paid.add(grant(1, bad, "310117198802290014"));
        paid.add(grant(2, good, "310117198802290014"));
        try (var row = BadRow.in(db, "relatives_filing", "case_no", bad)) {
            assertThat(byHand.failsAtSome("relatives.monthly-matching")).containsExactly(bad + "/1");
        }
        assertThat(filings(good)).hasSize(1);
        assertThat(filings(bad)).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        byHand.does("relatives.monthly-matching");
        assertThat(filings(bad)).hasSize(1);
    }

    @Test
    void what_the_applicant_declares_is_filed_and_keeps_nobody_away_until_the_district_confirms_it() {
        var clerk = clerk();
        var relative = Map.of("name", "周村委", "relation", "SIBLING", "post", "村委会委员");
        var caseNo = files(Household.of(3, "900")
                .with("staffRelative", TextNode.valueOf("YES"))
                .with("staffRelatives", Json.of(List.of(relative))));
        does("street-intake." + STREET, caseNo, "Task_CheckCompleteness", "ACCEPT");
        assertThat(as(CLERK).get("/cases/" + caseNo).status()).isEqualTo(200);
        var filing = filingOf(caseNo);
        does("street-reviewer." + STREET, filing, "Task_Register", "REGISTERED");
        does("district-assistance", filing, "Task_ConfirmFiling", "CONFIRM");
        assertThat(as(CLERK).get("/cases/" + caseNo).status()).isEqualTo(404);
        assertThat(db.sql("select person::text from relatives_filing where filing_no = ?")
                        .param(filing)
                        .query(String.class)
                        .single())
                .isEqualTo(clerk);
    }

    @Test
    void a_filing_ends_with_the_case_and_the_district_can_find_that_it_is_none() {
        brotherOfTheClerk();
        var withdrawn = files(Household.of(3, "900"));
        does("street-intake." + STREET, withdrawn, "Task_CheckCompleteness", "ACCEPT");
        var reply = as("street-intake." + STREET).post("/cases/" + withdrawn + "/withdraw", Map.of("reason", "家里情况好转"));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(204);
        timeline.settle();
        assertThat(stepsOpenFor(filingOf(withdrawn))).isEmpty();
        var dismissed = files(Household.of(3, "900"));
        does("street-intake." + STREET, dismissed, "Task_CheckCompleteness", "ACCEPT");
        var filing = filingOf(dismissed);
        does("street-reviewer." + STREET, filing, "Task_Register", "REGISTERED");
        does("district-assistance", filing, "Task_ConfirmFiling", "DISMISS");
        assertThat(stepsOpenFor(filing)).isEmpty();
        assertThat(filed.isFiled(dismissed)).isFalse();
    }

    @Test
    @DisplayName(
            "L34: what is declared late has effect at once, on what is paid and on what runs; a marriage is reviewed")
    void declared_late() {
        var served = granted();
        does("street-intake." + STREET, served, "Task_Serve", "SERVED");
        does(CLERK, served, "Task_Publish", "PUBLISHED");
        var caseNo = paidTo("310117199001010013");
        var filed = filings(caseNo).size();
        var causes = causesOf(caseNo);
        new StaffRegister(as("district-assistance")).relation(clerk(), "SPOUSE", "王建国", "310117199001010013");
        timeline.settle();
        assertThat(filings(caseNo)).hasSize(filed + 1);
        assertThat(as(CLERK).get("/cases/" + caseNo).status()).isEqualTo(404);
        assertThat(causesOf(caseNo)).isEqualTo(causes + 1);
    }

    /** The case in which somebody of that number has what is paid now: other stories may have granted it. */
    private String paidTo(String idNo) {
        return db.sql(
                        """
                select g.case_no from assistance_grant g join household_member m on m.household = g.household
                where m.person_index = ? and m.left_on is null and g.status in ('LIVE', 'SUSPENDED')
                """)
                .param(vault.blindIndex("person", idNo))
                .query(String.class)
                .single();
    }

    private int causesOf(String caseNo) {
        return db.sql(
                        """
                select count(*) from review_cause c join grant_review r on r.case_no = c.case_no
                join assistance_grant g on g.id = r.grant_id where g.case_no = ?
                """)
                .param(caseNo)
                .query(Integer.class)
                .single();
    }

    @Test
    @DisplayName("L34: an application that runs is held against what is declared, without waiting for the month")
    void declared_while_it_runs() {
        var caseNo = files(Household.of(3, "900"));
        isInvestigated(caseNo);
        brotherOfTheClerk();
        byHand.does("relatives.running-cases");
        assertThat(filings(caseNo)).hasSize(1);
        assertThat(as(CLERK).get("/cases/" + caseNo).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("a case that cannot be read keeps no other from being held against the register")
    void declared_while_one_is_broken() {
        var broken = files(Household.of(1, "900").with(Citizens::born));
        var after = files(Household.of(2, "900"));
        for (var caseNo : List.of(broken, after)) {
            does("street-intake." + STREET, caseNo, "Task_CheckCompleteness", "ACCEPT");
        }
        var whole = db.sql("select sealed from case_answers where case_no = ? and form = 'application'")
                .param(broken)
                .query(byte[].class)
                .single();
        sealed(broken, new byte[] {1, 2, 3});
        brotherOfTheClerk();
        assertThat(byHand.failsAtSome("relatives.running-cases")).containsExactly(broken);
        sealed(broken, whole);
        assertThat(db.sql("select count(*) from relatives_filing where case_no = ?")
                        .param(after)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private void sealed(String caseNo, byte[] application) {
        db.sql("update case_answers set sealed = ? where case_no = ? and form = 'application'")
                .params(application, caseNo)
                .update();
    }

    private void isVisited(String filing) {
        does("street-reviewer." + STREET, filing, "Task_Register", "REGISTERED");
        does("district-assistance", filing, "Task_ConfirmFiling", "CONFIRM");
        does("district-assistance", filing, "Task_DistrictVisit", "VISITED");
        var alone = tries("district-assistance", filing, "Task_DistrictVisitCosign", "SIGNED", Map.of());
        assertThat(alone.json().path("type").asText()).endsWith("four-eyes");
        does("district-assistance-2", filing, "Task_DistrictVisitCosign", "SIGNED");
        assertThat(stepsOpenFor(filing)).isEmpty();
    }

    private void confirms(String caseNo) {
        var form = Map.of("outcome", "CONFIRM", "reason", "符合条件", "answers", Map.of());
        var reply = as(LEADER).post("/tasks/" + taskOf(caseNo, "Task_Confirm") + "/complete", form);
        assertThat(reply.ok()).as(reply.toString()).isTrue();
        timeline.settle();
    }

    private String granted() {
        clock.reset();
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        goesTo("2026-02-25T09:00");
        does(LEADER, caseNo, "Task_Confirm", "CONFIRM");
        return caseNo;
    }

    private void brotherOfTheClerk() {
        new StaffRegister(as("district-assistance")).relation(clerk(), "SIBLING", "王建国", "310117199001010013");
    }

    private String clerk() {
        return new StaffRegister(as("district-assistance")).has(CLERK, "周村委", VILLAGE, "COMMITTEE");
    }

    private String officer() {
        return new StaffRegister(as("district-assistance")).has(LEADER, "吴分管", STREET, "OFFICIAL");
    }

    private LiveGrant grant(long id, String caseNo, String... idNos) {
        return new LiveGrant(
                id,
                caseNo,
                List.of(idNos).stream()
                        .map(idNo -> vault.blindIndex("person", idNo))
                        .toList());
    }

    private void extendedScope() {
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("scope", Map.of("banjie.kind.relatives.scope", "EXTENDED")));
    }

    private List<String> filings(String caseNo) {
        return db.sql("select filing_no from relatives_filing where case_no = ? order by id")
                .param(caseNo)
                .query(String.class)
                .list();
    }

    private String filingOf(String caseNo) {
        assertThat(filings(caseNo)).hasSize(1);
        return filings(caseNo).get(0);
    }

    private String dueOn(String caseNo) {
        return db.sql("select due_on::text from statutory_limit where subject = ? and code in ('visit', 'decision')")
                .param(caseNo)
                .query(String.class)
                .single();
    }

    private String decisionOn(String caseNo) {
        return db.sql("select nature from case_decision where case_no = ?")
                .param(caseNo)
                .query(String.class)
                .single();
    }

    private List<String> acts(String uid, String caseNo) {
        var journal = as(uid).get("/cases/" + caseNo + "/journal").json();
        return journal.findValuesAsText("act");
    }
}
