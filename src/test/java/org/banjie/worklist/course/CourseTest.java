package org.banjie.worklist.course;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.StandsStill;
import org.junit.jupiter.api.Test;

/** On the page of a case stands why it took so long: each step with its days, with whom it lay, and which were late. */
@StandsStill("how many days a step took is what it tells of")
class CourseTest extends DeskStory {

    private static final String INVESTIGATOR = "street-investigator-1." + STREET;

    @Test
    void a_step_that_nobody_took_and_was_late_says_so_even_when_it_has_long_been_done() {
        var caseNo = files(Household.of(3, "900"));
        goesTo("2026-02-25T09:00");
        does(CLERK, caseNo, "Task_CheckCompleteness", "CORRECT");
        goesTo("2026-02-27T09:00");
        var page = signedIn(CLERK, "/worklist/cases/" + caseNo);
        assertThat(turn(page, "街镇受理：审查材料")).containsText("起无人领办，16 天");
        assertThat(turn(page, "街镇受理：审查材料")).containsText("16 天（");
        assertThat(turn(page, "街镇受理：审查材料").locator(".course-over")).containsText("超期");
        assertThat(turn(page, "申请人补正")).containsText("现在还在这里");
        assertThat(turn(page, "申请人补正")).containsText("起等申请人，2 天");
        assertThat(turn(page, "申请人补正").locator(".course-over")).hasCount(0);
        assertThat(page.locator(".course")).containsText("2026年2月9日 收件，至今 18 天（");
        assertThat(page.locator(".course")).containsText("超过期限的环节：1 个");
        looksWell(page, "course-1280zh");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".course")).isVisible();
        assertThat(page.locator(".case > .act")).not().isVisible();
        browser.screenshot(page, "worklist/course-print");
        page.navigate(at("/worklist/cases/" + caseNo + "/journal"));
        assertThat(page.locator(".is-late")).containsText("超过期限");
        var narrow = signedIn(
                CLERK,
                "/worklist/cases/" + caseNo,
                new Person().withLanguage("en").withWidth(390));
        assertThat(narrow.locator(".course")).containsText("Nobody has taken it since 9 February 2026, 16 days");
        looksWell(narrow, "course-390en");
    }

    @Test
    void a_step_given_back_and_passed_on_tells_with_whom_it_lay() {
        var caseNo = files(Household.of(2, "900"));
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        var visit = taskOf(caseNo, "Task_HomeVisit");
        as(INVESTIGATOR).post("/tasks/" + visit + "/claim");
        goesTo("2026-02-11T09:00");
        as(INVESTIGATOR).post("/tasks/" + visit + "/release");
        goesTo("2026-02-12T10:00");
        var page = signedIn(CLERK, "/worklist/cases/" + caseNo);
        assertThat(turn(page, "入户")).containsText("2026年2月9日起在");
        assertThat(turn(page, "入户")).containsText("手上，2 天");
        assertThat(turn(page, "入户")).containsText("2026年2月11日起无人领办，1 天");
    }

    @Test
    void whoever_sees_only_what_is_public_reads_nothing_of_it() {
        var caseNo = files(Household.of(2, "900"));
        var page = signedIn("village-clerk." + VILLAGE, "/worklist/cases/" + caseNo);
        assertThat(page.locator(".case-head")).isVisible();
        assertThat(page.locator(".course")).hasCount(0);
    }

    private static Locator turn(Page page, String name) {
        return page.locator(".course li")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    private static void looksWell(Page page, String name) {
        browser.screenshot(page, "worklist/" + name);
        browser.axe(page);
        browser.fits(page);
    }
}
