package org.banjie.assistance.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.banjie.access.PartnerAct;
import org.banjie.access.partners.PartnerKeys;
import org.banjie.background.running.ByHand;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.banjie.testing.story.TwoAdministrators;
import org.banjie.testing.story.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A second application of one household, by whomever of it, is told to those who take it in and who hand it in. */
class SameHouseholdTest extends Story {

    private static final String CLERK = "street-intake." + STREET;
    private static final String TOLD = "同一家庭另有申请正在办理";

    @Autowired
    PartnerKeys keys;

    @Autowired
    ByHand byHand;

    private final String head = Citizens.born("19690101");
    private final String wife = Citizens.born("19700202");
    private final String brother = Citizens.born("19710303");

    @Test
    void the_clerk_reads_the_number_of_the_other_case_as_long_as_it_is_under_way() {
        var first = handsIn(head, household(head, wife)).path("caseNo").asText();
        assertThat(page(first)).doesNotContain(TOLD);
        var second = handsIn(brother, household(brother, wife)).path("caseNo").asText();
        assertThat(page(second)).contains(TOLD, first + "（2026年2月9日（星期一） 递交）");
        assertThat(page(first)).contains(TOLD, second + "（2026年2月9日（星期一） 递交）");
        does(CLERK, first, "Task_CheckCompleteness", "DECLINE");
        assertThat(page(second)).doesNotContain(TOLD);
        assertThat(people(first)).isZero();
    }

    @Test
    void whoever_hands_it_in_over_the_api_is_answered_so_and_a_partner_reads_no_number() {
        var first = handsIn(head, household(head, wife));
        assertThat(first.has("warnings")).isFalse();
        var second = handsIn(wife, household(wife, brother)).path("warnings").path(0);
        assertThat(second.path("code").asText()).isEqualTo("under-way");
        assertThat(second.path("caseNo").asText())
                .isEqualTo(first.path("caseNo").asText());
        assertThat(second.path("since").asText()).isEqualTo("2026-02-09");

        var partner = ApiClient.partner(
                port, TwoAdministrators.key(keys, "一网通办", Set.of(PartnerAct.CREATE_CASE), Set.of("assistance")));
        var third = handsIn(partner, wife, household(wife)).path("warnings").path(0);
        assertThat(third.path("since").asText()).isEqualTo("2026-02-09");
        assertThat(third.has("caseNo")).isFalse();
        assertThat(third.path("message").asText()).contains("已经有一件同类申请在办");
    }

    /** 临时救助 is given beside another grant: nobody in need is told that one application is enough. */
    @Test
    void what_is_given_beside_another_grant_is_not_the_same_once_more() {
        handsIn(head, household(head, wife));
        var urgent = household(wife, head)
                .with("category", TextNode.valueOf("TEMPORARY"))
                .with("need", TextNode.valueOf("3000"))
                .with("urgency", TextNode.valueOf("EMERGENCY"));
        assertThat(handsIn(wife, urgent).has("warnings")).isFalse();
        assertThat(handsIn(head, urgent).has("warnings")).isTrue();
    }

    /** Or a program could ask, by typing in members, who has applied. */
    @Test
    void a_partner_learns_nothing_of_those_whom_an_application_only_names() {
        handsIn(head, household(head, wife));
        var partner = ApiClient.partner(
                port, TwoAdministrators.key(keys, "一网通办", Set.of(PartnerAct.CREATE_CASE), Set.of("assistance")));
        assertThat(handsIn(partner, brother, household(brother, wife)).has("warnings"))
                .isFalse();
    }

    @Test
    void applications_from_before_are_found_too() {
        var first = handsIn(head, household(head, wife)).path("caseNo").asText();
        db.sql("delete from assistance_person where case_no = ?").param(first).update();
        byHand.does("assistance.people");
        assertThat(people(first)).isEqualTo(2);
    }

    private int people(String caseNo) {
        return db.sql("select count(*) from assistance_person where case_no = ?")
                .param(caseNo)
                .query(Integer.class)
                .single();
    }

    private String page(String caseNo) {
        return Visitor.signedIn(port, CLERK).get("/worklist/cases/" + caseNo);
    }

    private Household household(String... idNos) {
        var household = Household.of(idNos.length, "900");
        for (var row = 0; row < idNos.length; row++) household.member(row).put("idNo", idNos[row]);
        return household;
    }

    private JsonNode handsIn(String applicant, Household household) {
        return handsIn(as(CLERK), applicant, household);
    }

    private JsonNode handsIn(ApiClient by, String applicant, Household household) {
        var body = household.application(VILLAGE);
        var name = StreamSupport.stream(household.answers().path("members").spliterator(), false)
                .filter(one -> one.path("idNo").asText().equals(applicant))
                .findFirst()
                .orElseThrow()
                .path("name")
                .asText();
        body.put("applicant", Map.of("name", name, "idNo", applicant, "phone", "13800000000"));
        var reply = by.post("/cases", body);
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(201);
        return reply.json();
    }
}
