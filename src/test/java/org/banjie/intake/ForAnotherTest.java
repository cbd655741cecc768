package org.banjie.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banjie.stories.rights.Caller;
import org.banjie.testing.Json;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may apply for somebody else, on what, and what they may do then (代办). */
class ForAnotherTest extends Story {

    private static final String DESK = "street-intake." + STREET;
    private static int phones;

    private final String mother = Citizens.born("19510308");
    private final String daughter = Citizens.born("19780612");
    private final String mothersPhone = phone();
    private final String herPhone = phone();
    private Caller administrator;
    private Caller agent;

    private static String phone() {
        return "1770673%04d".formatted(++phones);
    }

    @BeforeEach
    void sheSignsIn() {
        administrator = Caller.staff("administrator", port, "admin-1");
        agent = signsIn(daughter, herPhone);
    }

    @Test
    void nothing_is_handed_in_before_the_other_has_agreed() {
        assertThat(codes(files(agent, "CHILD"))).containsExactly("not-agreed");
        var draft = begins("CHILD");
        agent.form(draft + "/consent/code", Map.of());
        assertThat(agent.form(draft + "/consent", Map.of("code", wrong())).statusCode())
                .isEqualTo(401);
        assertThat(codes(files(agent, "CHILD"))).containsExactly("not-agreed");
    }

    @Test
    void an_agreement_is_for_one_agent_one_phone_and_one_case() {
        agrees(begins("CHILD"));
        assertThat(codes(files(signsIn(Citizens.born("19760415"), phone()), "CHILD")))
                .containsExactly("not-agreed");
        assertThat(codes(files(agent, "CHILD", phone()))).containsExactly("not-agreed");
        assertThat(files(agent, "CHILD").statusCode()).isEqualTo(201);
        assertThat(codes(files(agent, "CHILD"))).containsExactly("not-agreed");
    }

    @Test
    void where_the_phone_is_not_that_of_their_account_no_code_comes_and_the_answer_is_the_same() {
        signsIn(mother, phone());
        var draft = begins("CHILD");
        db.sql("delete from one_time_code").update();
        var asked = agent.form(draft + "/consent/code", Map.of());
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(shown()).doesNotContain("****" + mothersPhone.substring(7));
        assertThat(page(agent, draft + "/consent")).contains("id=\"code\"");
        assertThat(agent.form(draft + "/consent", Map.of("code", "123456")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void the_case_is_the_mothers_and_the_daughter_supplements_but_takes_nothing_back() {
        agrees(begins("CHILD"));
        var caseNo = Json.read(files(agent, "CHILD").body()).path("caseNo").asText();
        timeline.settle();
        var owner = signsIn(mother, mothersPhone);
        assertThat(page(owner, "/my")).contains(caseNo);
        does(DESK, caseNo, "Task_CheckCompleteness", "CORRECT", Map.of());
        var step = "/my/" + caseNo + "/steps/" + taskOf(caseNo, "Task_Correct");
        assertThat(page(agent, step)).startsWith("200");
        assertThat(page(owner, step)).startsWith("200");
        var withdrawn =
                agent.ask("POST", "/api/v1/cases/" + caseNo + "/withdraw", "application/json", "{\"reason\":\"不办了\"}");
        assertThat(withdrawn.statusCode()).isEqualTo(403);
        var acts = as("auditor").get("/cases/" + caseNo + "/journal").json().findValuesAsText("act");
        assertThat(acts).contains("mandate-given");
        owner.form("/my/" + caseNo + "/mandate", Map.of());
        assertThat(page(agent, step)).startsWith("404");
        assertThat(page(agent, "/my/" + caseNo)).startsWith("404");
        assertThat(page(owner, "/my/" + caseNo)).startsWith("200");
    }

    @Test
    void a_desk_a_stranger_and_the_daughter_herself_are_no_agents() {
        var body = application("CHILD", mothersPhone);
        assertThat(as(DESK).post("/cases", body).json().path("errors").findValuesAsText("code"))
                .containsExactly("agent-not-here");
        var herself = new HashMap<>(body);
        herself.put("applicant", Map.of("name", "沈佩华", "idNo", daughter, "phone", herPhone));
        var own = Household.of(1, "900");
        own.member(0).put("name", "沈佩华").put("idNo", daughter);
        herself.put("answers", own.answers());
        assertThat(codes(post(agent, herself))).containsExactly("agent-yourself", "agent-your-phone");
        assertThat(codes(files(agent, "BOSS"))).contains("agent-relation");
    }

    @Test
    void a_mandate_is_asked_of_whoever_acts_for_another_and_never_of_who_applies_for_herself() {
        var begun = agent.form("/intake", Map.of("kind", "assistance"));
        var own = begun.headers().firstValue("Location").orElseThrow().replaceFirst(".*/intake/", "/intake/");
        assertThat(page(agent, own + "/papers")).contains("身份证").doesNotContain("代办委托书", "监护证明");
        assertThat(page(agent, begins("CHILD") + "/papers")).contains("代办委托书").doesNotContain("监护证明");
        assertThat(page(agent, begins("GUARDIAN") + "/papers")).contains("监护证明").doesNotContain("代办委托书");
        assertThat(page(agent, "/guide/assistance")).contains("由监护人代为申请", "代办委托书");
    }

    private String begins(String relation) {
        var begun =
                agent.form("/intake/for-another", Map.of("kind", "assistance", "name", "沈佩华", "relation", relation));
        var draft =
                begun.headers().firstValue("Location").orElseThrow().replaceFirst(".*(/intake/[0-9a-f-]{36}).*", "$1");
        agent.form(draft + "/applicant", Map.of("name", "顾月英", "idNo", mother, "phone", mothersPhone));
        return draft;
    }

    private void agrees(String draft) {
        agent.form(draft + "/consent/code", Map.of());
        var agreed = agent.form(draft + "/consent", Map.of("code", lastCode()));
        assertThat(agreed.statusCode()).isEqualTo(302);
    }

    private String shown() {
        return administrator.ask("GET", "/access/codes", null, "").body();
    }

    private String lastCode() {
        return shown().replaceFirst("(?s).*?<strong[^>]*>(\\d{6})</strong>.*", "$1");
    }

    private String wrong() {
        return lastCode().equals("000000") ? "000001" : "000000";
    }

    private Map<String, Object> application(String relation, String reached) {
        var household = Household.of(1, "900");
        household.member(0).put("name", "顾月英").put("idNo", mother);
        var body = household.application(VILLAGE);
        body.put("applicant", Map.of("name", "顾月英", "idNo", mother, "phone", reached));
        body.put("agent", Map.of("name", "沈佩华", "relation", relation));
        return body;
    }

    private HttpResponse<String> files(Caller caller, String relation) {
        return files(caller, relation, mothersPhone);
    }

    private HttpResponse<String> files(Caller caller, String relation, String reached) {
        return post(caller, application(relation, reached));
    }

    private static HttpResponse<String> post(Caller caller, Map<String, Object> body) {
        return caller.ask(
                "POST", "/api/v1/cases", "application/json", Json.of(body).toString());
    }

    private static List<String> codes(HttpResponse<String> answer) {
        return Json.read(answer.body()).path("errors").findValuesAsText("code");
    }

    private Caller signsIn(String number, String reachedBy) {
        return Caller.applicant("applicant", port, number, reachedBy, administrator);
    }

    private static String page(Caller caller, String path) {
        var answer = caller.ask("GET", path, null, "");
        return answer.statusCode() + " " + answer.body();
    }
}
