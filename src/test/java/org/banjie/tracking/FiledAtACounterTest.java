package org.banjie.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.banjie.organisations.register.Founders;
import org.banjie.stories.rights.Caller;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever cannot fill in a form goes to a counter, and finds at home what was handed in there for them. */
class FiledAtACounterTest extends Story {

    private static final String CLERK = "village-clerk." + VILLAGE;
    private static int phones;

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
            assertThat(page(helper, "/my/" + caseNo)).startsWith("404");
            assertThat(page(helper, "/my")).doesNotContain(caseNo);
        }
        assertThat(page(signsIn(idNo, phone), "/my")).contains(caseNo);
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
                "decidedCase", "DB-310117004-2026-000009",
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
