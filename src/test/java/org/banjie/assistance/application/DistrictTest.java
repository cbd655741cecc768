package org.banjie.assistance.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A district that confirms itself (the national rule) instead of leaving it to its streets. */
@TestPropertySource(properties = "banjie.kind.assistance.confirmAuthority=DISTRICT")
class DistrictTest extends Story {

    private static final String REVIEWER = "street-reviewer." + STREET;

    @Test
    void the_district_reviews_and_confirms_and_the_street_leader_has_no_part_in_it() {
        var caseNo = hasRunOut();
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_DistrictReview");
        assertThat(officeOf(caseNo, "Task_DistrictReview")).isEqualTo("district-assistance@310117");
        does("district-assistance", caseNo, "Task_DistrictReview", "AGREE");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_DistrictConfirm");
        does("district-approver", caseNo, "Task_DistrictConfirm", "CONFIRM");
        does("street-intake." + STREET, caseNo, "Task_Serve", "SERVED");
        does("village-clerk." + VILLAGE, caseNo, "Task_Publish", "PUBLISHED");
        var found = theCase(caseNo);
        assertThat(found.path("status").asText()).isEqualTo("APPROVED");
        assertThat(found.path("decision").path("office").asText()).isEqualTo("310117");
        assertThat(found.path("decision").path("amount").asText()).isEqualTo("2085.00");
        assertThat(papers().text(caseNo, "confirmed")).contains("上海市松江区民政局", "沪松民救〔2026〕");
    }

    @Test
    void the_district_has_thirty_working_days_and_forty_five_after_an_objection() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        assertThat(theCase(caseNo).path("dueOn").asText()).isEqualTo("2026-03-27");
        enters(REVIEWER, caseNo, "OBJECTION", "有第二套住房");
        does(REVIEWER, caseNo, "Task_DecideOnObjection", "REINVESTIGATE");
        assertThat(theCase(caseNo).path("dueOn").asText()).isEqualTo("2026-04-20");
    }

    @Test
    void an_inquiry_that_is_unusually_difficult_may_take_forty_five_working_days() {
        var caseNo = files(Household.of(3, "900"));
        isInvestigated(caseNo);
        does(REVIEWER, caseNo, "Task_PreliminaryOpinion", "FAVOUR", Map.of("difficult", true));
        assertThat(theCase(caseNo).path("dueOn").asText()).isEqualTo("2026-04-20");
    }

    @Test
    void the_district_sends_it_back_to_the_street_for_a_new_opinion() {
        var caseNo = hasRunOut();
        does("district-assistance", caseNo, "Task_DistrictReview", "BACK");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_PreliminaryOpinion");
    }

    @Test
    void a_refusal_of_the_district_is_served_by_the_street() {
        var caseNo = hasRunOut();
        does("district-assistance", caseNo, "Task_DistrictReview", "AGREE");
        does("district-approver", caseNo, "Task_DistrictConfirm", "REFUSE");
        assertThat(papers().text(caseNo, "refused")).contains("上海市松江区民政局", "上海市松江区人民政府申请行政复议");
        does("street-intake." + STREET, caseNo, "Task_ServeRefusal", "SERVED");
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("REJECTED");
    }

    @Test
    void whoever_agreed_at_the_district_does_not_confirm_as_well() {
        var caseNo = hasRunOut();
        assertThat(tries("street-leader." + STREET, caseNo, "Task_DistrictReview", "AGREE", Map.of())
                        .status())
                .isEqualTo(403);
        does("district-assistance", caseNo, "Task_DistrictReview", "AGREE");
        var twice = tries("district-assistance", caseNo, "Task_DistrictConfirm", "CONFIRM", Map.of());
        assertThat(twice.json().path("type").asText()).endsWith("not-your-office");
    }

    private String hasRunOut() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        goesTo("2026-02-25T00:00");
        return caseNo;
    }

    @Test
    void the_first_case_of_extreme_poverty_is_looked_at_by_the_district_itself_and_the_paper_cites_who_confirmed() {
        var household = Household.of(1, "0")
                .with("category", TextNode.valueOf("EXTREME"))
                .with("supporter", TextNode.valueOf("NONE"));
        household.member(0).put("idNo", "310227195503150024");
        var caseNo = files(household);
        does("street-intake." + STREET, caseNo, "Task_CheckCompleteness", "ACCEPT");
        does(
                "street-investigator-1." + STREET,
                caseNo,
                "Task_HomeVisit",
                "RECORDED",
                Map.of("supporterFinding", "NONE"));
        does("street-investigator-2." + STREET, caseNo, "Task_HomeVisitCosign", "SIGNED");
        does("district-assistance", caseNo, "Task_SelfCare", "ASSESSED");
        does("district-check", caseNo, "Task_EconomicCheck", "MATCH");
        does(REVIEWER, caseNo, "Task_PreliminaryOpinion", "FAVOUR");
        does("village-clerk." + VILLAGE, caseNo, "Task_Publicise", "POSTED");
        goesTo("2026-02-25T00:00");
        does("district-assistance", caseNo, "Task_RandomCheck", "CHECKED");
        does("district-assistance", caseNo, "Task_DistrictReview", "AGREE");
        does("district-approver", caseNo, "Task_DistrictConfirm", "CONFIRM");
        assertThat(papers().text(caseNo, "confirmed"))
                .contains("由县级人民政府民政部门审核确认", "第十三条")
                .doesNotContain("第三十六条");
    }
}
