package org.banjie.stories.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import org.banjie.stories.rights.Caller;
import org.banjie.testing.Json;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Citizens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A child that is granted, or applies for, living money for an orphan and the allowance for disabled people. */
abstract class TwoMoneysStory extends KindStory {

    static final String CHILD = "children-living";
    static final String ALLOWANCE = "disability-allowances";
    private static final Map<String, String> PARENTS = Map.of("father", "DEAD", "mother", "DEAD");
    static final String SAID = "领取孤儿基本生活费的残疾儿童";

    final String idNo = Citizens.born("20180512");
    final Map<String, String> child = Map.of("name", "沈小巧", "idNo", idNo, "phone", "13800000777");

    @BeforeEach
    void inFebruary() {
        clock.goesTo("2026-02-10T09:00");
    }

    @AfterEach
    void noDraftIsLeft() {
        db.sql("delete from intake_draft").update();
    }

    /** Living money for an orphan, decided. */
    String granted() {
        return decides(orphan());
    }

    /** Living money for an orphan, taken in and checked by the street. */
    String orphan() {
        return orphan(child);
    }

    String orphan(Map<String, String> whose) {
        var answers = new HashMap<String, Object>(PARENTS);
        answers.putAll(Map.of("item", "ORPHAN", "guardian", "沈根发", "relation", "祖父"));
        var caseNo = applies(CHILD, whose, withAccount(answers));
        does(INTAKE, caseNo, "Task_CheckCompleteness", "ACCEPT");
        does(REVIEWER, caseNo, "Task_StreetCheck", "MATCH", PARENTS);
        return caseNo;
    }

    String decides(String orphan) {
        does(SECTION, orphan, "Task_Decide", "GRANT");
        assertThat(status(orphan)).isEqualTo("APPROVED");
        return orphan;
    }

    /** The allowance, up to the decision. */
    String reviewed(String caseNo) {
        does(INTAKE, caseNo, "Task_CheckCompleteness", "ACCEPT");
        does(REVIEWER, caseNo, "Task_StreetReview", "FAVOUR", Map.of("household", "MLA", "excluded", "NO"));
        does(SECTION, caseNo, "Task_Federation", "MATCH", Map.of("grade", "1", "disability", "LIMBS"));
        return caseNo;
    }

    ApiClient.Reply tries(String item) {
        return as(INTAKE).post("/cases", application(item));
    }

    JsonNode application(String item) {
        return Json.of(Map.of("kind", ALLOWANCE, "area", VILLAGE, "applicant", child, "answers", whole(item)));
    }

    /** With what the form asks of the account and the place. */
    private static Map<String, Object> whole(String item) {
        var answers = withAccount(allowance(item));
        answers.put("registration", VILLAGE);
        return answers;
    }

    String draft(Caller who, String item) {
        var draft = who.form("/intake", Map.of("kind", ALLOWANCE))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst(".*/intake/", "/intake/");
        who.form(draft + (who.name.equals("own") ? "/applicant" : "/person"), child);
        var answers = draft.replace("/intake/", "/api/v1/drafts/") + "/answers";
        who.ask(
                "PUT",
                answers,
                "application/json",
                new ObjectMapper().valueToTree(whole(item)).toString());
        return draft;
    }

    static Map<String, String> allowance(String item) {
        return Map.of(
                "item", item,
                "certificateNo", "31011720180512001141",
                "disability", "LIMBS",
                "grade", "1",
                "longCare", "YES",
                "household", "MLA",
                "excluded", "NO",
                "orphan", "NO");
    }
}
