package org.banjie.organisations.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.banjie.access.recusals.Recusals;
import org.banjie.organisations.register.Founders;
import org.banjie.testing.story.ApiClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Spot audits (双随机、一公开): both drawn by lot, two visit, the result is public. */
class AuditTest extends CreditStory {

    @Autowired
    Recusals recusals;

    @Test
    void organisations_and_inspectors_are_drawn_and_anybody_can_draw_again() {
        isRegistered(Founders.ofAssociation());
        isRegistered(Founders.ofAssociation());
        clock.goesTo("2027-03-01T09:00");
        assertThat(as("registrar").post("/audits", Map.of("percent", 2)).status())
                .isEqualTo(422);
        var draw = as("registrar").post("/audits");
        assertThat(draw.status()).as(draw.json().toString()).isEqualTo(201);
        timeline.settle();
        var population = draw.json().path("population").asInt();
        assertThat(draw.json().path("lots").asInt()).isEqualTo((population * 3 + 99) / 100);
        var id = draw.json().path("id").asLong();
        assertThat(as("auditor")
                        .get("/audits/" + id + "/check")
                        .json()
                        .path("ok")
                        .asBoolean())
                .isTrue();
        var second = as("admin-1").post("/audits", Map.of("percent", 1)).json();
        assertThat(second.path("round").asInt()).isEqualTo(2);
        assertThat(second.path("population").asInt())
                .isEqualTo(population - draw.json().path("lots").asInt());
        assertThatThrownBy(() -> db.sql("update audit_draw set lots = 0 where id = ?")
                        .param(id)
                        .update())
                .hasStackTraceContaining("stands");
        assertThat(as("competent-unit").get("/audits").status()).isEqualTo(403);
    }

    @Test
    void two_who_were_drawn_visit_and_sign_and_the_result_is_public() {
        var uscc = isRegistered(Founders.ofAssociation());
        var caseNo = isDrawn(uscc, "2028-03-01T09:00");
        var two = inspectorsOf(caseNo);
        assertThat(two).hasSize(2);
        assertThat(papers().text(caseNo, "inspection-notice")).contains(uscc, "不收取任何费用");
        does(two.get(1), caseNo, "Task_Record", "RECORDED", Map.of("finding", "NO_PARTY_ORGANISATION"));
        assertThat(tries(two.get(1), caseNo, "Task_Cosign", "SIGNED", Map.of()).status())
                .isEqualTo(403);
        does(two.get(0), caseNo, "Task_Cosign", "SIGNED");
        assertThat(tries(two.get(1), caseNo, "Task_Publish", "PUBLISH", Map.of("result", "未按规定设立党组织"))
                        .status())
                .as("whoever recorded what was found does not make the result of it")
                .isEqualTo(403);
        does(two.get(0), caseNo, "Task_Publish", "PUBLISH", Map.of("result", "未按规定设立党组织"));
        assertThat(statusOf(caseNo)).isEqualTo("APPROVED");
        assertThat(papers().text(caseNo, "audit-result")).contains("未按规定设立党组织");
        var seen = ApiClient.stranger(port).get("/organisations/" + uscc).json();
        assertThat(seen.path("credit").toString()).contains("2028年度抽查结果", "未按规定设立党组织");
        assertThat(proposalsFor(uscc, "ABNORMAL")).hasSize(1);
        assertThat(groundsOf(uscc, "ABNORMAL")).isEmpty();
    }

    @Test
    void an_interest_keeps_an_inspector_away_and_the_office_above_steps_in() {
        var uscc = isRegistered(Founders.ofAssociation());
        var wrong = as("registrar").post("/audits/conflicts", Map.of("uid", "nobody", "uscc", "x", "reason", ""));
        assertThat(wrong.json().path("errors").findValuesAsText("path")).containsExactly("uid", "uscc", "reason");
        for (var uid : List.of("registrar-2", "registrar-3")) {
            var declared = Map.of("uid", uid, "uscc", uscc, "reason", "妻子在该会任职");
            assertThat(as("registrar").post("/audits/conflicts", declared).status())
                    .isEqualTo(204);
        }
        var caseNo = isDrawn(uscc, "2029-03-01T09:00");
        assertThat(inspectorsOf(caseNo)).containsExactly("registrar");
    }

    @Test
    void whoever_is_not_drawn_may_not_inspect() {
        var uscc = isRegistered(Founders.ofAssociation());
        var caseNo = isDrawn(uscc, "2026-03-02T09:00");
        var two = inspectorsOf(caseNo);
        db.sql("update audit_inspector set uid = 'district-approver' where case_no = ? and uid = ?")
                .params(caseNo, two.get(0))
                .update();
        var task = taskOf(caseNo, "Task_Record");
        var barred = as(two.get(0)).post("/tasks/" + task + "/claim");
        assertThat(barred.status()).isEqualTo(403);
        assertThat(barred.json().path("type").asText()).endsWith("not-appointed");
        recusals.recuse(caseNo, two.get(1), "亲属", "auditor");
        assertThat(inspectorsOf(caseNo)).hasSize(2).doesNotContain(two.get(1));
    }

    private List<String> inspectorsOf(String caseNo) {
        return db.sql("select uid from audit_inspector where case_no = ? and replaced_on is null order by uid")
                .param(caseNo)
                .query(String.class)
                .list();
    }
}
