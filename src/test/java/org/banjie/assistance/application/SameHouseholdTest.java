package org.banjie.assistance.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.banjie.background.ByHand;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.banjie.testing.story.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A second application of one household, by whomever of it, is told to those who take it in. */
class SameHouseholdTest extends Story {

    private static final String CLERK = "street-intake." + STREET;
    private static final String TOLD = "同一家庭另有申请正在办理";

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
        assertThat(page(second)).contains(TOLD, first + "（2026-02-09 递交）");
        assertThat(page(first)).contains(TOLD, second + "（2026-02-09 递交）");
        does(CLERK, first, "Task_CheckCompleteness", "DECLINE");
        assertThat(page(second)).doesNotContain(TOLD);
        assertThat(people(first)).isZero();
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
        body.put("applicant", Map.of("name", "王建国", "idNo", applicant, "phone", "13800000000"));
        var reply = by.post("/cases", body);
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(201);
        return reply.json();
    }
}
