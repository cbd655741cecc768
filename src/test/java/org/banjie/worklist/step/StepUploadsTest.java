package org.banjie.worklist.step;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import org.banjie.testing.Scan;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.Test;

/** Papers that a family brings to the counter are put in by whoever has the step in hand. */
class StepUploadsTest extends DeskStory {

    private static final String STEP = "Task_CheckCompleteness";
    private static final String PAPER = "家庭成员身份证（正反面）";

    @Test
    void a_paper_from_the_counter_is_put_in_on_the_page_of_the_step_and_on_that_of_the_case() {
        var caseNo = files(Household.of(3, "900"));
        var page = signedIn(CLERK, task(caseNo, STEP), new Person());
        says(page, "材料未提交：");
        puts(page, "正面.png");
        assertThat(page.locator("#papers-there")).containsText("正面.png");
        assertThat(as(CLERK)
                        .get("/tasks/" + taskOf(caseNo, STEP))
                        .json()
                        .path("assignee")
                        .asText())
                .isEqualTo(CLERK);
        page.navigate(at("/worklist/cases/" + caseNo));
        puts(page, "反面.png");
        assertThat(page.locator("#papers-there")).containsText("反面.png");
        browser.look(page, "worklist/case-uploads");
        page.navigate(at("/worklist/cases/" + caseNo + "/journal"));
        says(page, "收到材料");
        assertThat(page.locator("main")).containsText("夏明辉");
        browser.look(
                signedIn(CLERK, task(caseNo, STEP), new Person().withWidth(390).withLanguage("en")),
                "worklist/step-uploads-390en");
    }

    @Test
    void who_has_no_step_of_the_case_in_hand_puts_nothing_in() {
        var caseNo = files(Household.of(3, "900"));
        does(CLERK, caseNo, STEP, "ACCEPT");
        var page = signedIn(CLERK, "/worklist/cases/" + caseNo);
        assertThat(page.locator("#uploads-title")).hasCount(0);
        var stranger = signedIn("street-intake.310117001", "/worklist");
        stranger.navigate(at("/worklist/cases/" + caseNo));
        says(stranger, "没有找到办件");
    }

    @Test
    void a_paper_the_desk_has_seen_is_not_called_missing_ever_after() {
        var caseNo = files(Household.of(3, "900"));
        does(CLERK, caseNo, STEP, "ACCEPT", Map.of());
        var page = signedIn(REVIEWER, "/worklist/cases/" + caseNo);
        says(page, "已核对原件，电子材料未上传");
        keepsSilent(page, "材料未提交：");
        assertThat(page.locator("h1")).containsText("王建国");
    }

    private static void puts(Page page, String name) {
        var fold = page.locator("details.fold").filter(new Locator.FilterOptions().setHasText(PAPER));
        fold.locator("summary").click();
        fold.locator("input[type=file]").setInputFiles(new FilePayload(name, "image/png", Scan.png()));
        assertThat(fold.locator(".upload-state")).containsText("已上传");
    }
}
