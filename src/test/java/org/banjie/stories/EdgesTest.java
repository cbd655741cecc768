package org.banjie.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banjie.access.PartnerAct;
import org.banjie.access.partners.PartnerKeys;
import org.banjie.cases.acts.Opinion;
import org.banjie.cases.acts.Opinions;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.banjie.testing.story.TwoAdministrators;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What strangers and partner systems may see of a case, and what is kept of what people say. */
class EdgesTest extends Story {

    @Autowired
    PartnerKeys keys;

    @Autowired
    Opinions opinions;

    @Test
    void whoever_holds_the_code_follows_a_case_without_signing_in() {
        var receipt = as("street-intake." + STREET)
                .post("/cases", Household.of(3, "900").application(VILLAGE))
                .json();
        var caseNo = receipt.path("caseNo").asText();
        var tracked = ApiClient.stranger(port)
                .get("/tracking/" + caseNo + "?code="
                        + receipt.path("trackingCode").asText());
        assertThat(tracked.status()).isEqualTo(200);
        assertThat(tracked.json().toString()).doesNotContain("310117199001010013", "13800000000", "王建国");
    }

    @Test
    void a_wrong_code_and_an_unknown_number_answer_alike() {
        var caseNo = files(Household.of(3, "900"));
        var stranger = ApiClient.stranger(port);
        var wrongCode = stranger.get("/tracking/" + caseNo + "?code=AAAAAAAAAA");
        var unknown = stranger.get("/tracking/DB-310117004-2026-999999?code=AAAAAAAAAA");
        assertThat(wrongCode.status()).isEqualTo(unknown.status()).isEqualTo(404);
        assertThat(wrongCode.json().path("detail")).isEqualTo(unknown.json().path("detail"));
    }

    @Test
    void a_key_that_may_only_hand_in_reads_nothing() {
        var caseNo = filesWith(PartnerAct.CREATE_CASE);
        assertThat(partner.get("/cases/" + caseNo).status()).isEqualTo(403);
        assertThat(partner.get("/cases/" + caseNo + "/journal").status()).isEqualTo(403);
    }

    @Test
    void a_key_that_may_read_sees_its_own_cases_masked_and_nobody_elses() {
        var caseNo = filesWith(PartnerAct.CREATE_CASE, PartnerAct.READ_CASE);
        var own = partner.get("/cases/" + caseNo);
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.json().path("applicant").path("idNo").asText()).isEqualTo("310117********0013");
        assertThat(partner.get("/cases/" + files(Household.of(3, "900"))).status())
                .isEqualTo(404);
    }

    @Test
    void a_key_that_may_withdraw_ends_its_own_case_and_one_that_may_not_does_not() {
        var caseNo = filesWith(PartnerAct.CREATE_CASE);
        assertThat(partner.post("/cases/" + caseNo + "/withdraw", Map.of("reason", "重复递交"))
                        .status())
                .isEqualTo(403);
        caseNo = filesWith(PartnerAct.CREATE_CASE, PartnerAct.WITHDRAW_CASE);
        assertThat(partner.post("/cases/" + caseNo + "/withdraw", Map.of("reason", "重复递交"))
                        .status())
                .isEqualTo(204);
        timeline.settle();
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("WITHDRAWN");
        assertThat(papers().codes(caseNo)).containsExactly("withdrawn");
    }

    @Test
    void a_case_that_is_withdrawn_or_ended_is_answered_with_a_paper_and_leaves_nothing_running() {
        var withdrawn = files(Household.of(3, "900"));
        ends("street-intake." + STREET, withdrawn, "withdraw");
        assertThat(documents.newest(withdrawn, "withdrawn")).isPresent();
        var ended = files(Household.of(3, "900"));
        does("street-intake." + STREET, ended, "Task_CheckCompleteness", "ACCEPT");
        ends("street-investigator-1." + STREET, ended, "visit-refused");
        ends("street-investigator-1." + STREET, ended, "visit-refused");
        does("street-reviewer." + STREET, ended, "Task_WeighRefusal", "TERMINATE");
        does("street-leader." + STREET, ended, "Task_DecideTermination", "TERMINATE");
        assertThat(documents.newest(ended, "terminated")).isPresent();
        does("street-intake." + STREET, ended, "Task_ServeTermination", "SERVED");
        assertThat(stepsOpenFor(withdrawn)).isEmpty();
        assertThat(stepsOpenFor(ended)).isEmpty();
    }

    @Test
    void a_second_refusal_before_the_first_is_answered_does_not_take_its_paper() {
        var caseNo = files(Household.of(3, "900"));
        does("street-intake." + STREET, caseNo, "Task_CheckCompleteness", "ACCEPT");
        for (var reason : List.of("家中无人应门", "拒绝入户查看")) {
            assertThat(as("street-investigator-1." + STREET)
                            .post("/cases/" + caseNo + "/exits/visit-refused", Map.of("reason", reason))
                            .ok())
                    .isTrue();
        }
        timeline.settle();
        var told = papers().texts(caseNo, "visit-refused");
        assertThat(told).hasSize(2);
        assertThat(told.get(0)).contains("家中无人应门").doesNotContain("拒绝入户查看");
        assertThat(told.get(1)).contains("拒绝入户查看").doesNotContain("家中无人应门");
    }

    @Test
    void why_a_step_was_passed_on_is_kept() {
        var caseNo = files(Household.of(3, "900"));
        does("street-intake." + STREET, caseNo, "Task_CheckCompleteness", "ACCEPT");
        var first = as("street-investigator-1." + STREET);
        var task = taskOf(caseNo, "Task_HomeVisit");
        first.post("/tasks/" + task + "/claim");
        var passed = first.post(
                "/tasks/" + task + "/transfer", Map.of("to", "street-investigator-2." + STREET, "reason", "明日病假"));
        assertThat(passed.status()).isEqualTo(204);
        assertThat(opinions.of(caseNo)).extracting(Opinion::reason).contains("明日病假");
    }

    @Test
    void whoever_passed_a_step_on_has_not_done_it_and_may_still_be_the_second_pair_of_eyes() {
        var caseNo = files(Household.of(3, "900"));
        does("street-intake." + STREET, caseNo, "Task_CheckCompleteness", "ACCEPT");
        var task = taskOf(caseNo, "Task_HomeVisit");
        var first = as("street-investigator-1." + STREET);
        first.post("/tasks/" + task + "/claim");
        first.post("/tasks/" + task + "/transfer", Map.of("to", "street-investigator-2." + STREET, "reason", "病假"));
        does("street-investigator-2." + STREET, caseNo, "Task_HomeVisit", "RECORDED");
        does("street-investigator-1." + STREET, caseNo, "Task_HomeVisitCosign", "SIGNED");
        assertThat(stepsOpenFor(caseNo)).contains("Task_EconomicCheck").doesNotContain("Task_HomeVisitCosign");
    }

    @Test
    void three_hundred_members_are_one_error() {
        var household = Household.of(3, "900");
        var members = household.answers().withArray("members");
        for (var i = 3; i < 300; i++) members.add(household.member(0).deepCopy());
        var reply = as("street-intake." + STREET).post("/cases", household.application(VILLAGE));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().path("errors")).hasSize(1);
        assertThat(reply.json().path("errors").path(0).path("path").asText()).isEqualTo("answers.members");
    }

    private void ends(String uid, String caseNo, String exit) {
        var reply = as(uid).post("/cases/" + caseNo + "/exits/" + exit, Map.of("reason", "多次联系不上"));
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(204);
        timeline.settle();
    }

    private ApiClient partner;

    private String filesWith(PartnerAct... acts) {
        partner = ApiClient.partner(port, TwoAdministrators.key(keys, "一网通办", Set.of(acts), Set.of("assistance")));
        var reply = partner.post("/cases", Household.of(3, "900").application(VILLAGE));
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(201);
        return reply.json().path("caseNo").asText();
    }
}
