package org.banjie.stories.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.AfterEach;

/** Stories of the kinds that are files alone: each from the application to what somebody has of it, over the API. */
abstract class KindStory extends Story {

    static final String INTAKE = "street-intake." + STREET;
    static final String REVIEWER = "street-reviewer." + STREET;
    static final String LEADER = "street-leader." + STREET;
    static final String SECTION = "district-assistance";
    static final String APPROVER = "district-approver";

    private static final String PHONE = "13800000777";

    static final Map<String, String> ORGANISATION =
            Map.of("name", "松江区云上社会服务中心", "uscc", "52310117MJ9900012G", "phone", PHONE);

    private static final Map<String, String> ACCOUNT =
            Map.of("bank", "农业银行", "accountHolder", "沈阿巧", "accountNo", "6228480000000000007");

    private final Map<String, String> applied = new HashMap<>();

    /** What the story granted is no longer owed on the rosters of other stories. */
    @AfterEach
    void nothingIsOwed() {
        for (var table : List.of("payment_left_out", "payment_item", "payment_roster")) {
            db.sql("delete from " + table).update();
        }
        for (var caseNo : applied.keySet()) {
            db.sql("update assistance_grant set monthly = false, once = false, status = 'ENDED' where case_no = ?")
                    .param(caseNo)
                    .update();
            db.sql("update grant_member set live = false where grant_id in"
                            + " (select id from assistance_grant where case_no = ?)")
                    .param(caseNo)
                    .update();
        }
    }

    /** Somebody born on that day applies at the counter of the street and names an account; accepted at once. */
    String accepted(String kind, String born, Map<String, ?> answers) {
        return acceptedWithout(kind, born, withAccount(answers));
    }

    /** As {@link #accepted}, for what pays nothing. */
    String acceptedWithout(String kind, String born, Map<String, ?> answers) {
        return accepts(applies(kind, Map.of("name", "沈阿巧", "idNo", Citizens.born(born), "phone", PHONE), answers));
    }

    /** An organisation applies there. */
    String acceptedOf(String kind, Map<String, ?> answers) {
        return accepts(applies(kind, ORGANISATION, answers));
    }

    static Map<String, Object> withAccount(Map<String, ?> answers) {
        var all = new HashMap<String, Object>(ACCOUNT);
        all.putAll(answers);
        return all;
    }

    private String accepts(String caseNo) {
        does(INTAKE, caseNo, "Task_CheckCompleteness", "ACCEPT");
        return caseNo;
    }

    String applies(String kind, Map<String, ?> applicant, Map<String, ?> answers) {
        var all = new HashMap<String, Object>(answers);
        all.put("registration", VILLAGE);
        var reply = as(INTAKE)
                .post("/cases", Map.of("kind", kind, "area", VILLAGE, "applicant", applicant, "answers", all));
        assertThat(reply.status()).as("%s", reply).isEqualTo(201);
        timeline.settle();
        var caseNo = reply.json().path("caseNo").asText();
        applied.put(caseNo, kind);
        return caseNo;
    }

    /** Takes the step and prints its notice, to be hung. */
    void prints(String uid, String caseNo, String step, String paper) {
        var task = "/tasks/" + taskOf(caseNo, step);
        assertThat(as(uid).post(task + "/claim").ok()).isTrue();
        assertThat(as(uid).file(task + "/papers/" + paper)).isNotEmpty();
    }

    String status(String caseNo) {
        return theCase(caseNo).path("status").asText();
    }

    /** What the bank is told to pay in that month, when the street's roster has been made, checked and approved by three. */
    String paidBy(String month) {
        return bankFile(signed(Map.of("street", STREET, "month", month)));
    }

    /** @return where the roster is, made, checked and approved by three */
    String signed(Map<String, String> wanted) {
        var made = as(INTAKE).post("/rosters", wanted);
        assertThat(made.ok()).as("%s", made).isTrue();
        var roster = "/rosters/" + made.json().path("id").asText();
        assertThat(as(REVIEWER).post(roster + "/check").ok()).isTrue();
        assertThat(as(LEADER).post(roster + "/approve").ok()).isTrue();
        return roster;
    }

    private String bankFile(String roster) {
        return new String(as(INTAKE).file(roster + "/bank-file"), StandardCharsets.UTF_8);
    }
}
