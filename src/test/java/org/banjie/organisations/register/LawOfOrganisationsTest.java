package org.banjie.organisations.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the two ordinances ask for in each matter, and who may do which part of it. */
class LawOfOrganisationsTest extends OrganisationStory {

    private static final Map<String, Map<String, ?>> MATTERS = Map.of(
            "CHANGE", Map.of("items", List.of("ADDRESS"), "newAddress", "泗泾镇江川路2号"),
            "CHARTER", Map.of("charterChanges", "第一条"),
            "DEREGISTRATION", Map.of("liquidationEndedOn", "2026-02-09", "dissolution", "会员大会决议"));

    @Test
    @DisplayName("E7: an association under a competent unit ends without its document: the correction notice lists it")
    void e7() {
        clock.goesTo("2026-02-10T09:00");
        var uscc = isRegistered(Founders.ofAssociation());
        for (var matter : List.of("DEREGISTRATION", "CHANGE", "CHARTER")) {
            var caseNo = apply(Founders.registered(matter, uscc, MATTERS.get(matter)));
            does("registrar", caseNo, "Task_CheckCompleteness", "CORRECT");
            assertThat(papers().text(caseNo, "correction")).as(matter).contains("业务主管单位的审查文件");
        }
        var direct = isRegisteredDirectly(Founders.ofAssociation().with("sector", "CHARITY"));
        var end = apply(Founders.registered("DEREGISTRATION", direct, MATTERS.get("DEREGISTRATION")));
        does("registrar", end, "Task_CheckCompleteness", "CORRECT");
        assertThat(papers().text(end, "correction")).doesNotContain("业务主管单位的审查文件");
    }

    @Test
    void intake_visit_and_opinion_are_three_people() {
        var caseNo = found(Founders.ofAssociation());
        isAccepted(caseNo);
        isAgreed(caseNo);
        assertThat(tries("registrar", caseNo, "Task_SiteCheck", "RECORDED", Map.of())
                        .status())
                .isEqualTo(403);
        does("registrar-2", caseNo, "Task_SiteCheck", "RECORDED");
        does("registrar", caseNo, "Task_SiteCheckCosign", "SIGNED");
        for (var uid : List.of("registrar", "registrar-2")) {
            assertThat(tries(uid, caseNo, "Task_SectionOpinion", "PROPOSE_GRANT", Map.of())
                            .status())
                    .isEqualTo(403);
        }
        var unneeded =
                tries("registrar-3", caseNo, "Task_SectionOpinion", "PROPOSE_GRANT", Map.of("similar", "UNNECESSARY"));
        assertThat(unneeded.json().path("errors").findValuesAsText("code")).containsExactly("similar-unnecessary");
        does("registrar-3", caseNo, "Task_SectionOpinion", "PROPOSE_GRANT");
    }

    @Test
    void founders_of_an_association_were_never_deprived_of_political_rights() {
        var founders = Founders.ofAssociation();
        founders.founder().put("deprived", true);
        var refused = as("registrar").post("/cases", founders.application());
        assertThat(refused.json().path("errors").findValuesAsText("code")).containsExactly("founder-deprived");
        assertThat(refused.json().toString()).contains("第十三条第三项", "answers.founders[0].idNo");
        var unit = Founders.ofService();
        unit.founder().put("deprived", true);
        assertThat(found(unit)).isNotBlank();
    }

    @Test
    void a_promise_of_donation_stands_in_place_of_the_verification() {
        var promised = found(Founders.ofAssociation().with("fundProof", "PROMISE"));
        does("registrar", promised, "Task_CheckCompleteness", "CORRECT");
        assertThat(papers().text(promised, "correction")).contains("捐资承诺书").doesNotContain("验资报告");
        var verified = found(Founders.ofAssociation());
        does("registrar", verified, "Task_CheckCompleteness", "CORRECT");
        assertThat(papers().text(verified, "correction")).contains("验资报告").doesNotContain("捐资承诺书");
    }

    @Test
    void the_area_of_activity_is_registered_and_funds_bear_the_name_the_law_gives_them() {
        var caseNo = found(Founders.ofAssociation());
        isAccepted(caseNo);
        isAgreed(caseNo);
        isChecked(caseNo);
        does("registrar-3", caseNo, "Task_SectionOpinion", "PROPOSE_GRANT");
        does("district-approver", caseNo, RegisterModel.DECIDE, "GRANT", IN_STEP);
        assertThat(papers().text(caseNo, "decision"))
                .contains("活动地域：上海市松江区", "活动资金")
                .doesNotContain("注册资金");
        var one = as("registrar").get("/organisations/" + usccOf(caseNo)).json();
        assertThat(one.path("organisation").path("activityArea").asText()).isEqualTo("上海市松江区");
        does("registrar", caseNo, "Task_Certificate", "ISSUED", Map.of("partySurvey", true));
    }

    private String isRegisteredDirectly(Founders founders) {
        var caseNo = found(founders);
        isAccepted(caseNo);
        does("industry-regulator", caseNo, RegisterModel.INDUSTRY_REGULATOR, "AGREE");
        does("party-building", caseNo, RegisterModel.PARTY_BUILDING, "AGREE", SEEN);
        isChecked(caseNo);
        does("registrar-3", caseNo, "Task_SectionOpinion", "PROPOSE_GRANT");
        does("district-approver", caseNo, RegisterModel.DECIDE, "GRANT", IN_STEP);
        does("registrar", caseNo, "Task_Certificate", "ISSUED", Map.of("partySurvey", true));
        return usccOf(caseNo);
    }
}
