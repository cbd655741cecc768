package org.banjie.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.banjie.cases.CaseChanges;
import org.banjie.cases.Cases;
import org.banjie.organisations.register.Founders;
import org.banjie.stories.rights.Caller;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever cannot fill in a form goes to a counter, and finds at home what was handed in there for them. */
class FiledAtACounterTest extends Story {

    private static final String CLERK = "village-clerk." + VILLAGE;
    private static int phones;

    @Autowired
    CaseChanges changes;

    @Autowired
    Cases cases;

    private final String idNo = Citizens.born("19480302");
    private final String phone = phone();
    private Caller administrator;

    @BeforeEach
    void anAdministratorReadsTheCodesOut() {
        administrator = Caller.staff("administrator", port, "admin-1");
    }

    @Test
    void whoever_proves_number_and_phone_on_file_has_it_among_their_own() {
        var caseNo = isFiled(CLERK);
        var owner = signsIn(idNo, phone);
        assertThat(page(owner, "/my")).contains("200", caseNo);
        assertThat(page(owner, "/my/" + caseNo)).contains("200", "撤回申请");
        assertThat(as("auditor").get("/cases/" + caseNo + "/journal").json().findValuesAsText("act"))
                .contains("join");
    }

    @Test
    void whoever_has_an_account_already_has_it_at_once() {
        var owner = signsIn(idNo, phone);
        var caseNo = isFiled("street-intake." + STREET);
        assertThat(page(owner, "/my")).contains(caseNo);
    }

    @Test
    void what_the_street_asks_for_the_family_answers_from_home() {
        var caseNo = isFiled(CLERK);
        does("street-intake." + STREET, caseNo, "Task_CheckCompleteness", "CORRECT", Map.of());
        var step = "/my/" + caseNo + "/steps/" + taskOf(caseNo, "Task_Correct");
        var owner = signsIn(idNo, phone);
        assertThat(page(owner, "/my/" + caseNo)).contains(step);
        assertThat(page(owner, step)).startsWith("200");
        goesBackOnceThereIsSomethingInIt(owner, caseNo, step);
    }

    /** Without script as well: the button leads to the page that reads it back. */
    private void goesBackOnceThereIsSomethingInIt(Caller owner, String caseNo, String step) {
        var check = step + "/check?outcome=SUPPLIED";
        assertThat(page(owner, check)).contains("您还没有补任何东西");
        var draft = "/api/v1/tasks" + step.substring(step.lastIndexOf('/')) + "/draft";
        owner.ask("PUT", draft, "application/json", "{\"answers\":{\"note\":\"身份证反面下周补\"}}");
        var read = page(owner, check);
        assertThat(read).contains("身份证反面下周补", "确认并交回").doesNotContain("您还没有补任何东西");
        var seen = read.replaceFirst("(?s).*name=\"seen\" value=\"([^\"]+)\".*", "$1");
        owner.form(step + "/check", Map.of("outcome", "SUPPLIED", "seen", "another"));
        assertThat(stepsOpenFor(caseNo))
                .as("nobody sends what they have not read")
                .contains("Task_Correct");
        var sent = owner.form(step + "/check", Map.of("outcome", "SUPPLIED", "seen", seen));
        assertThat(sent.headers().firstValue("Location").orElse("")).contains("/my/" + caseNo);
        timeline.settle();
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_CheckCompleteness");
    }

    @Test
    void a_stranger_who_comes_first_with_the_number_gets_nothing() {
        var caseNo = isFiled(CLERK);
        var stranger = signsIn(idNo, phone());
        assertThat(page(stranger, "/my")).doesNotContain(caseNo);
        assertThat(page(stranger, "/my/" + caseNo)).startsWith("404");
        assertThat(joins(stranger, caseNo)).startsWith("404");
        var second = isFiled(CLERK);
        assertThat(page(stranger, "/my")).doesNotContain(second);
    }

    @Test
    void with_the_phone_alone_or_as_somebody_else_one_sees_where_it_stands_and_no_more() {
        var caseNo = isFiled(CLERK);
        for (var helper : new Caller[] {
            Caller.phone("phone", port, phone, administrator), signsIn(Citizens.born("19750607"), phone)
        }) {
            assertThat(joins(helper, caseNo)).as(helper.name).isEqualTo("/tracking/" + caseNo);
            assertThat(page(helper, "/tracking/" + caseNo))
                    .contains("200", "王**")
                    .doesNotContain("王建国");
            // of whom only a phone is known is asked for it, whether there is such a case or not
            var answer = helper.name.equals("phone") ? "302" : "404";
            assertThat(page(helper, "/my/" + caseNo)).startsWith(answer);
            assertThat(page(helper, "/my/" + caseNo.replace("-0", "-9"))).startsWith(answer);
            assertThat(page(helper, "/my")).doesNotContain(caseNo);
        }
        assertThat(page(signsIn(idNo, phone), "/my")).contains(caseNo);
    }

    @Test
    void a_family_that_reported_with_a_phone_comes_back_by_it_and_keeps_its_case_when_its_number_is_known() {
        var byPhone = Caller.phone("phone", port, phone, administrator);
        var mourned = filed(
                "funeral-steward." + VILLAGE,
                Map.of("kind", "funeral", "applicant", Map.of("name", "王建国", "phone", phone), "answers", Map.of()));
        var door = byPhone.ask("GET", "/my/" + mourned, null, "").headers().firstValue("Location");
        assertThat(door.orElse("")).endsWith("/my/" + mourned + "/join");
        assertThat(joins(byPhone, mourned)).isEqualTo("/my/" + mourned);
        assertThat(page(byPhone, "/my/" + mourned)).startsWith("200");
        assertThat(page(signsIn(idNo, phone), "/my")).doesNotContain(mourned);
    }

    @Test
    void what_was_reported_with_a_phone_follows_whoever_proves_it_with_the_number_and_nobody_with_another_phone() {
        var byPhone = Caller.phone("phone", port, phone, administrator);
        var mourned = filed(
                "funeral-steward." + VILLAGE,
                Map.of("kind", "funeral", "applicant", Map.of("name", "王建国", "phone", phone), "answers", Map.of()));
        joins(byPhone, mourned);
        changes.identify(mourned, idNo);
        var neighbour = signsIn(Citizens.born("19660607"), phone);
        assertThat(page(neighbour, "/my")).doesNotContain(mourned);
        assertThat(page(signsIn(idNo, phone), "/my")).contains(mourned);
    }

    @Test
    void the_owner_reads_what_was_handed_in_and_takes_it_back_without_a_reason() {
        var caseNo = isFiled(CLERK);
        var owner = signsIn(idNo, phone);
        assertThat(page(owner, "/my/" + caseNo)).contains("/my/" + caseNo + "/filed", "tel:12345");
        assertThat(page(owner, "/my/" + caseNo + "/filed")).contains("200", idNo, "王建国", "900");
        var stranger = signsIn(Citizens.born("19570607"), phone());
        assertThat(page(stranger, "/my/" + caseNo + "/filed")).startsWith("404");
        var exit = "/my/" + caseNo + "/exits/withdraw";
        assertThat(page(owner, exit)).contains("可以不写");
        assertThat(owner.form(exit, Map.of("reason", " ")).statusCode()).isEqualTo(302);
        timeline.settle();
        assertThat(page(owner, "/my/" + caseNo)).contains("您已经撤回申请");
        assertThat(papers().text(caseNo, "withdrawn")).contains("申请人没有说明理由");
    }

    @Test
    void drafts_stand_beside_the_cases() {
        var owner = signsIn(idNo, phone);
        owner.form("/intake", Map.of("kind", "assistance"));
        assertThat(page(owner, "/my")).contains("没有填完", "/intake/").doesNotContain("您还没有申请");
    }

    @Test
    void the_sign_in_leads_those_with_a_phone_alone_on_to_where_they_wanted_to_go() {
        var nobody = Caller.nobody("nobody", port);
        assertThat(page(nobody, "/sign-in?return=/my/BZ-310117004-2026-000001"))
                .contains("/sign-in/phone?return=/my/BZ-310117004-2026-000001");
    }

    @Test
    void a_lost_code_is_given_again_at_the_counter_and_whoever_found_it_is_out() {
        var caseNo = isFiled(CLERK);
        var code = cases.trackingCode(caseNo);
        var finder = Caller.nobody("finder", port);
        page(finder, "/tracking");
        finder.form("/tracking", Map.of("number", caseNo, "code", code));
        assertThat(page(finder, "/tracking/" + caseNo)).contains("王**");
        var asks = "/worklist/cases/" + caseNo + "/code";
        var clerk = Caller.staff("clerk", port, "street-intake." + STREET);
        assertThat(page(clerk, "/worklist/cases/" + caseNo)).contains(asks);
        assertThat(clerk.form(asks, Map.of()).statusCode()).isEqualTo(422);
        assertThat(cases.trackingCode(caseNo)).isEqualTo(code);
        var slip = clerk.form(asks, Map.of("seen", "true")).body();
        assertThat(cases.trackingCode(caseNo)).isNotEqualTo(code);
        assertThat(slip).contains(caseNo, cases.trackingCode(caseNo));
        assertThat(page(finder, "/tracking/" + caseNo)).doesNotContain("王**");
        assertThat(finder.form("/tracking", Map.of("number", caseNo, "code", code))
                        .statusCode())
                .isEqualTo(404);
        assertThat(as("auditor").get("/cases/" + caseNo + "/journal").json().findValuesAsText("act"))
                .contains("code-renewed");
        assertThat(page(signsIn(idNo, phone), "/my/" + caseNo)).contains("换发了新的查询码");
    }

    @Test
    void nobody_but_a_counter_of_the_place_gives_a_code() {
        var caseNo = isFiled(CLERK);
        var code = cases.trackingCode(caseNo);
        var asks = "/worklist/cases/" + caseNo + "/code";
        var answers = new HashMap<String, Integer>();
        for (var uid : new String[] {
            "village-clerk.310117102001", "street-intake.310117102", "street-reviewer." + STREET, "admin-1"
        }) {
            answers.put(
                    uid,
                    Caller.staff(uid, port, uid)
                            .form(asks, Map.of("seen", "true"))
                            .statusCode());
        }
        assertThat(answers)
                .containsEntry("village-clerk.310117102001", 404)
                .containsEntry("street-intake.310117102", 404)
                .doesNotContainValue(200);
        assertThat(cases.trackingCode(caseNo)).isEqualTo(code);
    }

    @Test
    void a_founder_and_a_family_in_mourning_find_theirs_too() {
        var founding = new HashMap<>(Founders.ofAssociation().application());
        founding.put("applicant", Map.of("name", "王建国", "idNo", idNo, "phone", phone));
        var founded = filed("registrar", founding);
        var mourned = filed(
                "funeral-steward." + VILLAGE,
                Map.of("kind", "funeral", "applicant", Map.of("name", "王建国", "phone", phone), "answers", Map.of()));
        var owner = signsIn(idNo, phone);
        assertThat(page(owner, "/my")).contains(founded).doesNotContain(mourned);
        assertThat(joins(owner, mourned)).isEqualTo("/my/" + mourned);
        assertThat(page(owner, "/my")).contains(founded, mourned);
    }

    @Test
    void what_is_the_administrations_own_stays_its_own() {
        var answers = Map.of(
                "procedure", "ORDINARY",
                "registration", VILLAGE,
                "decidedCase", declined(idNo),
                "receivedOn", "2026-02-09",
                "grounds", "认为收入计算有误");
        var caseNo = filed(
                "street-intake." + STREET,
                Map.of("kind", "reconsideration", "area", VILLAGE, "applicant", applicant(), "answers", answers));
        var applicant = signsIn(idNo, phone);
        assertThat(page(applicant, "/my")).doesNotContain(caseNo);
        assertThat(joins(applicant, caseNo)).startsWith("404");
    }

    @Test
    void the_paper_says_how_to_follow_it() {
        var caseNo = isFiled(CLERK);
        does("street-intake." + STREET, caseNo, "Task_CheckCompleteness", "ACCEPT");
        assertThat(papers().text(caseNo, "acceptance")).contains(caseNo, "登记时留的手机");
    }

    @Test
    void the_page_the_clerk_hands_over_says_it_too() {
        var clerk = Caller.staff("clerk", port, CLERK);
        var draft = clerk.form("/intake", Map.of("kind", "assistance"))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst(".*/intake/", "/intake/");
        var family = Household.of(1, "900");
        family.member(0).put("idNo", idNo);
        clerk.ask("PUT", "/api/v1/drafts" + draft.substring(7) + "/answers", "application/json", family.answers() + "");
        clerk.form(draft + "/applicant", applicant());
        clerk.form(draft + "/check", Map.of());
        var done = page(clerk, draft + "/done");
        assertThat(done).contains("申请已提交", "没有查询码也能看");
        var owner = signsIn(idNo, phone);
        var caseNo = done.replaceFirst("(?s).*?(DB-\\d+-\\d+-\\d+).*", "$1");
        assertThat(page(owner, "/my")).contains(caseNo);
    }

    private String isFiled(String uid) {
        var family = Household.of(1, "900");
        family.member(0).put("idNo", idNo);
        var body = family.application(VILLAGE);
        body.put("applicant", applicant());
        return filed(uid, body);
    }

    private Map<String, String> applicant() {
        return Map.of("name", "王建国", "idNo", idNo, "phone", phone);
    }

    private String filed(String uid, Map<String, ?> application) {
        var reply = as(uid).post("/cases", application);
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(201);
        timeline.settle();
        return reply.json().path("caseNo").asText();
    }

    private Caller signsIn(String number, String reachedBy) {
        return Caller.applicant("applicant", port, number, reachedBy, administrator);
    }

    private static String page(Caller caller, String path) {
        var answer = caller.ask("GET", path, null, "");
        return answer.statusCode() + " " + answer.body();
    }

    /** Where it leads, or what was answered instead. */
    private static String joins(Caller caller, String caseNo) {
        var answer = caller.form("/my/" + caseNo + "/join", Map.of());
        return answer.headers()
                .firstValue("Location")
                .map(to -> to.replaceFirst("https?://[^/]+", ""))
                .orElse(answer.statusCode() + " " + answer.body());
    }

    private static synchronized String phone() {
        return "1787000%04d".formatted(++phones);
    }
}
