package org.banjie.worklist.presence;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.banjie.access.recusals.Recusals;
import org.banjie.background.running.ByHand;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Colleagues see who else has a case on their screen; nobody else does, and whoever must keep away is not among them. */
class LookingTest extends DeskStory {

    private static final String FIRST = "street-investigator-1." + STREET;
    private static final String SECOND = "street-investigator-2." + STREET;
    private static final String VISIT = "Task_HomeVisit";

    @Autowired
    Recusals recusals;

    @Autowired
    ByHand works;

    @Test
    void two_at_one_step_see_each_other_until_one_has_gone() {
        var caseNo = accepted();
        var first = signedIn(FIRST, task(caseNo, VISIT));
        var second = signedIn(SECOND, "/worklist/cases/" + caseNo);
        assertThat(second.locator("[data-looking]")).hasText(name(FIRST) + " 正在查看");
        browser.look(second, "looking/case");
        clock.advance(Duration.ofSeconds(50));
        looks(SECOND, caseNo);
        clock.advance(Duration.ofSeconds(30));
        first.reload();
        assertThat(first.locator("[data-looking]")).hasText(name(SECOND) + "（1 分钟） 正在查看");
        browser.look(first, "looking/step");
        second.navigate(at("/worklist"));
        first.waitForRequest("**/looking", first::reload);
        assertThat(first.locator("[data-looking]")).hasText("");
    }

    @Test
    void it_reads_well_in_english_on_a_phone_with_several() {
        var caseNo = accepted();
        looks(CLERK, caseNo);
        looks(SECOND, caseNo);
        looks("street-leader." + STREET, caseNo);
        var page = signedIn(
                FIRST, task(caseNo, VISIT), new Person().withLanguage("en").withWidth(390));
        assertThat(page.locator("[data-looking]")).containsText("Looking now");
        browser.look(page, "looking/step-en-390");
    }

    @Test
    void whoever_must_keep_away_neither_sees_nor_is_shown_from_that_moment_on() {
        var caseNo = accepted();
        looks(FIRST, caseNo);
        assertThat(looks(SECOND, caseNo).json().path("text").asText()).contains(name(FIRST));
        recusals.recuse(caseNo, FIRST, "申请人的兄弟", "admin-1");
        assertThat(looks(SECOND, caseNo).json().path("text").asText()).isEmpty();
        assertThat(looks(FIRST, caseNo).status()).isEqualTo(404);
        assertThat(as(FIRST).get("/cases/" + caseNo + "/looking").status()).isEqualTo(404);
    }

    @Test
    void only_those_who_may_see_the_whole_case_take_part() {
        var caseNo = accepted();
        looks(FIRST, caseNo);
        assertThat(looks("auditor", caseNo).status()).isEqualTo(403);
        assertThat(looks("street-intake.310117001", caseNo).status()).isEqualTo(404);
        assertThat(looks(CLERK, "DB-000000000-2026-000001").status()).isEqualTo(404);
        var auditor = signedIn("auditor", "/worklist/cases/" + caseNo);
        assertThat(auditor.locator("[data-looking]")).hasCount(0);
        assertThat(db.sql("select uid from work_looking where case_no = ?")
                        .param(caseNo)
                        .query(String.class)
                        .list())
                .containsExactly(FIRST);
    }

    @Test
    void a_page_that_does_not_say_so_any_more_is_forgotten_after_a_minute() {
        var caseNo = accepted();
        looks(FIRST, caseNo);
        clock.advance(Duration.ofSeconds(61));
        assertThat(looks(SECOND, caseNo).json().path("people")).isEmpty();
        looks(FIRST, caseNo);
        assertThat(looks(SECOND, caseNo).json().path("text").asText())
                .as("it begins anew")
                .isEqualTo(name(FIRST) + " 正在查看");
        clock.advance(Duration.ofMinutes(2));
        works.does("worklist.presence");
        assertThat(db.sql("select count(*) from work_looking where case_no = ?")
                        .param(caseNo)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private ApiClient.Reply looks(String uid, String caseNo) {
        return as(uid).post("/cases/" + caseNo + "/looking");
    }

    private String accepted() {
        var caseNo = files(Household.of(2, "900").with(Citizens::born));
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        return caseNo;
    }

    private String name(String uid) {
        return as(uid).get("/me").json().path("name").asText();
    }
}
