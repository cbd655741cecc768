package org.banjie.organisations.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.Grant;
import org.banjie.access.PartnerAct;
import org.banjie.access.partners.PartnerKeys;
import org.banjie.numbers.Uscc;
import org.banjie.testing.Meeting;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.TwoAdministrators;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** An organisation is founded: received, reviewed by all at once, checked by two, decided, entered, certified. */
class OrganisationsStoryTest extends OrganisationStory {

    @Autowired
    PartnerKeys keys;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void an_association_gets_its_code_and_its_certificate() {
        clock.goesTo("2026-02-10T09:00");
        var founders = Founders.ofAssociation();
        var caseNo = found(founders);
        assertThat(caseNo).startsWith("SZ-" + STREET);
        assertThat(papers().text(caseNo, "receipt")).contains("2026年2月24日", "逾期不告知");
        isAccepted(caseNo);
        assertThat(papers().text(caseNo, "acceptance")).contains("上海市松江区民政局", "2026年4月13日");
        assertThat(stepsOpenFor(caseNo))
                .containsExactly("Task_CompetentUnit", "Task_IndustryRegulator", "Task_PartyBuilding");
        isAgreed(caseNo);
        isChecked(caseNo);
        does("registrar-3", caseNo, "Task_SectionOpinion", "PROPOSE_GRANT");
        does("district-approver", caseNo, "Task_Decide", "GRANT", IN_STEP);
        var uscc = usccOf(caseNo);
        assertThat(Uscc.fault(uscc)).isEmpty();
        assertThat(uscc).startsWith("51310117MJ");
        assertThat(papers().text(caseNo, "decision")).contains("准予", founders.name(), uscc);
        var early = tries("registrar", caseNo, "Task_Certificate", "ISSUED", Map.of());
        assertThat(early.json().path("errors").findValuesAsText("code")).containsExactly("certificate-partySurvey");
        does("registrar", caseNo, "Task_Certificate", "ISSUED", Map.of("partySurvey", true));
        assertThat(papers().text(caseNo, "certificate")).contains(uscc, "周文", "2030年2月9日");
        assertThat(papers().address(caseNo, "certificate")).endsWith("/organisations/" + uscc);
        assertThat(papers().text(caseNo, "public-notice")).contains(founders.name());
        assertThat(statusOf(caseNo)).isEqualTo("APPROVED");
    }

    @Test
    @DisplayName("30: the industry dissents: a conference, and the decision answers")
    void scenario_30() {
        var caseNo = found(Founders.ofAssociation());
        isAccepted(caseNo);
        does("competent-unit", caseNo, "Task_CompetentUnit", "AGREE");
        does("party-building", caseNo, "Task_PartyBuilding", "AGREE", SEEN);
        does("industry-regulator", caseNo, "Task_IndustryRegulator", "DISAGREE");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Conference");
        does("registrar", caseNo, "Task_Conference", "UNSETTLED");
        isChecked(caseNo);
        var silent = tries("registrar-3", caseNo, "Task_SectionOpinion", "PROPOSE_GRANT", Map.of());
        assertThat(silent.json().path("errors").findValuesAsText("code")).containsExactly("dissent-unanswered");
        var answer = Map.of("dissentAnswer", "场地已另行落实");
        does("registrar-3", caseNo, "Task_SectionOpinion", "PROPOSE_GRANT", answer);
        var decision = new HashMap<String, Object>(IN_STEP);
        assertThat(tries("district-approver", caseNo, "Task_Decide", "GRANT", decision)
                        .status())
                .isEqualTo(422);
        decision.putAll(answer);
        does("district-approver", caseNo, "Task_Decide", "GRANT", decision);
        assertThat(papers().text(caseNo, "decision")).contains("行业管理部门", "不同意", "场地已另行落实");
    }

    @Test
    void against_the_competent_unit_nothing_is_granted() {
        var caseNo = found(Founders.ofAssociation());
        isAccepted(caseNo);
        does("competent-unit", caseNo, "Task_CompetentUnit", "DISAGREE");
        does("industry-regulator", caseNo, "Task_IndustryRegulator", "AGREE");
        does("party-building", caseNo, "Task_PartyBuilding", "AGREE", SEEN);
        does("registrar", caseNo, "Task_Conference", "UNSETTLED");
        does("competent-unit", caseNo, "Task_CompetentUnitConfirm", "DISAGREE");
        isChecked(caseNo);
        var answer = Map.of("dissentAnswer", "已说明");
        var refused = tries("registrar-3", caseNo, "Task_SectionOpinion", "PROPOSE_GRANT", answer);
        assertThat(refused.json().path("errors").findValuesAsText("code")).containsExactly("competent-unit-dissents");
        does("registrar-3", caseNo, "Task_SectionOpinion", "PROPOSE_REFUSE");
        does("district-approver", caseNo, "Task_Decide", "REFUSE");
        assertThat(papers().text(caseNo, "refused")).contains("不予", "第十三条", "行政复议");
        does("registrar", caseNo, "Task_ServeRefusal", "SERVED");
        assertThat(statusOf(caseNo)).isEqualTo("REJECTED");
    }

    @Test
    void party_building_is_in_step_or_nothing_is_decided() {
        var caseNo = found(Founders.ofAssociation());
        isAccepted(caseNo);
        does("competent-unit", caseNo, "Task_CompetentUnit", "AGREE");
        does("industry-regulator", caseNo, "Task_IndustryRegulator", "AGREE");
        var unseen = tries("party-building", caseNo, "Task_PartyBuilding", "AGREE", Map.of());
        assertThat(unseen.json().path("errors").findValuesAsText("code")).containsOnly("party-unchecked");
        does("party-building", caseNo, "Task_PartyBuilding", "AGREE", SEEN);
        isChecked(caseNo);
        does("registrar-3", caseNo, "Task_SectionOpinion", "PROPOSE_GRANT");
        var early = tries("district-approver", caseNo, "Task_Decide", "GRANT", Map.of());
        assertThat(early.json().path("errors").findValuesAsText("code")).containsExactly("party-out-of-step");
    }

    @Test
    @DisplayName("33: the name on the register is nobody else's")
    void scenario_33() {
        var first = Founders.ofAssociation();
        isRegistered(first);
        var second = Founders.ofAssociation().with("name", first.name());
        var reply = as("registrar").post("/cases", second.application());
        assertThat(reply.json().path("errors").findValuesAsText("code")).containsExactly("name-taken");
        assertThat(reply.json().toString()).contains("社会组织名称管理办法");
    }

    @Test
    void of_two_that_are_granted_one_name_in_the_same_moment_the_second_learns_that_somebody_was_first() {
        var wanted = Founders.ofAssociation();
        var caseNo = found(wanted);
        isAccepted(caseNo);
        isAgreed(caseNo);
        isChecked(caseNo);
        does("registrar-3", caseNo, "Task_SectionOpinion", "PROPOSE_GRANT");
        var late = (ApiClient.Reply) new Meeting(db, transaction)
                .second(
                        () -> enters("51310117MJ000MEET1", wanted.name()),
                        () -> tries("district-approver", caseNo, "Task_Decide", "GRANT", IN_STEP));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().path("type").asText()).endsWith("concurrent");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Decide");
        db.sql("delete from organisation where uscc = '51310117MJ000MEET1'").update();
    }

    private void enters(String uscc, String name) {
        db.sql(
                        """
                insert into organisation (uscc, type, name, sector, purpose, scope, area, address, fund, party_members,
                                          established_on, case_no)
                values (?, 'ASSOCIATION', ?, 'x', 'x', 'x', ?, 'x', 1, 0, '2026-01-01', 'elsewhere')
                """)
                .params(uscc, name, VILLAGE)
                .update();
    }

    @Test
    @DisplayName("34: who already represents an association cannot represent another; somebody else can be named")
    void scenario_34() {
        var first = Founders.ofAssociation();
        isRegistered(first);
        var second = Founders.ofAssociation();
        var chair = second.officer().path("idNo").asText();
        second.officer().put("idNo", first.officer().path("idNo").asText());
        var reply = as("registrar").post("/cases", second.application());
        assertThat(reply.json().path("errors").findValuesAsText("code")).containsExactly("officer-heads-elsewhere");
        assertThat(reply.json().toString()).contains("第十二条第三款", "answers.officers[0].idNo");
        second.officer().put("idNo", chair);
        assertThat(found(second)).isNotBlank();
    }

    @Test
    void an_application_can_be_withdrawn_until_it_is_decided_and_not_after() {
        var caseNo = found(Founders.ofAssociation());
        isAccepted(caseNo);
        assertThat(withdraws(caseNo).ok()).isTrue();
        timeline.settle();
        assertThat(papers().text(caseNo, "withdrawn")).contains("上海市松江区民政局", "另行申请");
        assertThat(statusOf(caseNo)).isEqualTo("WITHDRAWN");
        assertThat(stepsOpenFor(caseNo)).isEmpty();
        var decided = found(Founders.ofAssociation());
        isAccepted(decided);
        isAgreed(decided);
        isChecked(decided);
        does("registrar-3", decided, "Task_SectionOpinion", "PROPOSE_GRANT");
        does("district-approver", decided, "Task_Decide", "GRANT", IN_STEP);
        assertThat(withdraws(decided).status()).isEqualTo(409);
    }

    private ApiClient.Reply withdraws(String caseNo) {
        return as("registrar").post("/cases/" + caseNo + "/withdraw", Map.of("reason", "另行申请"));
    }

    @Test
    void of_two_that_want_one_name_the_second_is_not_decided() {
        var first = Founders.ofAssociation();
        var second = found(Founders.ofAssociation().with("name", first.name()));
        isRegistered(first);
        isAccepted(second);
        isAgreed(second);
        isChecked(second);
        does("registrar-3", second, "Task_SectionOpinion", "PROPOSE_GRANT");
        var late = tries("district-approver", second, "Task_Decide", "GRANT", IN_STEP);
        assertThat(late.json().path("errors").findValuesAsText("code")).containsExactly("name-taken");
    }

    @Test
    void anybody_reads_the_register_and_no_identity_number_is_in_it() throws Exception {
        var founders = Founders.ofAssociation();
        var uscc = isRegistered(founders);
        var page = visit("/organisations/" + uscc);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(founders.name(), uscc, "周文", "正常");
        var data = visit("/api/v1/organisations/" + uscc);
        assertThat(data.body()).contains(founders.name(), "周文");
        var idNo = founders.officer().path("idNo").asText();
        assertThat(List.of(page.body(), data.body())).noneMatch(text -> text.contains(idNo));
    }

    @Test
    void somebody_who_holds_no_post_there_cannot_apply_for_a_registered_organisation() {
        var founders = Founders.ofAssociation();
        var uscc = isRegistered(founders);
        var admin = new Actor("admin-1", "管理员", ActorType.STAFF, Set.of(Grant.parse("administrator@310117")));
        var key = TwoAdministrators.key(keys, "一网通办", Set.of(PartnerAct.CREATE_CASE), Set.of("organisations"));
        var portal = ApiClient.partner(port, key);
        var renewal = new HashMap<>(Founders.registered("RENEWAL", uscc, Map.of()));
        var stranger = portal.post("/cases", renewal);
        assertThat(stranger.status()).isEqualTo(422);
        assertThat(stranger.json().path("errors").findValuesAsText("path")).containsExactly("answers.uscc");
        assertThat(stranger.json().path("errors").findValuesAsText("code")).containsExactly("no-post-there");
        var chair = founders.officer().path("idNo").asText();
        renewal.put("applicant", Map.of("name", "周文", "idNo", chair, "phone", "13800000000"));
        assertThat(portal.post("/cases", renewal).status()).isEqualTo(201);
    }

    private HttpResponse<String> visit(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
