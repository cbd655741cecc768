package org.banjie.worklist.step;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.Test;

/** What somebody types on a step is theirs, is kept by itself, and goes with the step. */
class StepDraftsTest extends DeskStory {

    private static final String STEP = "Task_CheckCompleteness";

    @Test
    void what_was_typed_is_there_again_on_another_machine_the_reason_and_the_choice_too() {
        var caseNo = files(Household.of(3, "900"));
        var page = signedIn(CLERK, task(caseNo, STEP));
        page.getByLabel("审查说明").fill("缺授权书");
        page.locator("#reason").fill("不属于本街道管辖");
        page.locator("#reason").blur();
        assertThat(page.locator("[data-draft-state]")).containsText("已保存");
        assertThat(page.locator(".free")).hasCount(0);
        page.getByText("受理", new GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".error-summary")).isVisible();
        page.getByLabel("审查说明").fill("缺授权书两份");
        page.getByLabel("审查说明").blur();
        assertThat(page.locator("[data-draft-state]")).hasAttribute("data-state", "kept");
        waitsForDraft(page, caseNo, "缺授权书两份");

        var other = signedIn(CLERK, task(caseNo, STEP));
        assertThat(other.getByLabel("审查说明")).hasValue("缺授权书两份");
        assertThat(other.locator("#reason")).hasValue("不属于本街道管辖");
        assertThat(other.locator("[data-draft-state]")).containsText("已恢复您");
        assertThat(other.locator("[data-draft-state]")).containsText("当时选的是“受理”");
        assertThat(keptBytes()).doesNotContain("缺授权书").doesNotContain("管辖");
        browser.look(other, "worklist/step-restored");
    }

    @Test
    void looking_claims_nothing_and_typing_claims() {
        var caseNo = files(Household.of(3, "900"));
        var page = signedIn(CLERK, task(caseNo, STEP));
        assertThat(page.getByLabel("审查说明")).isVisible();
        page.getByText("返回列表").or(page.getByText("回到列表")).first().click();
        page.waitForURL(Pattern.compile(".*/worklist$"));
        assertThat(holder(caseNo)).isNull();
        page.navigate(at(task(caseNo, STEP)));
        page.locator("#reason").fill("在看");
        page.locator("#reason").blur();
        assertThat(page.locator("[data-claimed]")).isVisible();
        assertThat(holder(caseNo)).isEqualTo(CLERK);
    }

    @Test
    void what_is_typed_before_the_script_is_there_is_kept_and_claims_too() {
        var caseNo = files(Household.of(3, "900"));
        var page = signedIn(CLERK, task(caseNo, STEP));
        var late = new ArrayList<Route>();
        page.route("**/*.js", late::add);
        page.navigate(at(task(caseNo, STEP)), new NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.locator("#reason").fill("网慢也先写");
        page.unrouteAll();
        late.forEach(Route::resume);
        assertThat(page.locator("[data-claimed]")).isVisible();
        var draft = "/tasks/" + taskOf(caseNo, STEP) + "/draft";
        page.waitForCondition(
                () -> "网慢也先写".equals(as(CLERK).get(draft).json().path("reason").asText()));
    }

    @Test
    void what_is_kept_of_a_form_is_not_sent_by_who_presses_before_the_form_is_there() {
        var caseNo = files(Household.of(3, "900"));
        var page = signedIn(CLERK, task(caseNo, STEP));
        page.getByLabel("审查说明").fill("材料都在");
        page.getByLabel("审查说明").blur();
        var draft = "/tasks/" + taskOf(caseNo, STEP) + "/draft";
        page.waitForCondition(() -> as(CLERK).get(draft).json().toString().contains("材料都在"));
        page.route("**/*.js", Route::abort);
        page.navigate(at(task(caseNo, STEP)), new NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.locator("#reason").fill("齐全");
        page.unrouteAll();
        page.locator("#outcome button").first().click();
        assertThat(page.getByText("请看一眼填写的内容，再按一次")).isVisible();
        assertThat(page.getByLabel("审查说明")).hasValue("材料都在");
        assertThat(page.locator("#reason")).hasValue("齐全");
        assertThat(page.locator(".error-summary")).isHidden();
        assertThat(holder(caseNo)).isEqualTo(CLERK);
    }

    @Test
    void leaving_with_a_reason_that_is_not_kept_yet_asks_first() {
        var caseNo = files(Household.of(3, "900"));
        var page = signedIn(CLERK, task(caseNo, STEP));
        page.getByLabel("审查说明").waitFor();
        page.route("**/draft", route -> route.abort());
        page.locator("#reason").fill("写了一半");
        var asked = new StringBuilder();
        page.onDialog(dialog -> {
            asked.append(dialog.type());
            dialog.dismiss();
        });
        page.locator(".case-head-back").click();
        assertThat(page.locator("#reason")).hasValue("写了一半");
        assertThat(asked.toString()).isEqualTo("beforeunload");
        page.unrouteAll();
    }

    @Test
    void a_draft_is_its_writers_and_two_windows_overwrite_nothing() {
        var caseNo = files(Household.of(3, "900"));
        var draft = "/tasks/" + taskOf(caseNo, STEP) + "/draft";
        assertThat(as(CLERK).put(draft, typed("甲")).status()).isEqualTo(409);
        as(CLERK).post("/tasks/" + taskOf(caseNo, STEP) + "/claim");
        assertThat(as(CLERK).put(draft, typed("甲")).status()).isEqualTo(204);
        var second = as(CLERK).put(draft, typed("乙"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().path("theirs").path("reason").asText()).isEqualTo("甲");
        var etag = second.json().path("etag").asText();
        assertThat(put(draft, "乙", etag).status()).isEqualTo(204);
        assertThat(put(draft, "丙", etag).status()).isEqualTo(409);
        assertThat(as(CLERK).get(draft).json().path("reason").asText()).isEqualTo("乙");
        assertThat(as("street-intake.310117001").get(draft).status()).isEqualTo(404);
    }

    @Test
    void a_draft_goes_with_its_step() {
        var caseNo = files(Household.of(3, "900"));
        as(CLERK).post("/tasks/" + taskOf(caseNo, STEP) + "/claim");
        var draft = "/tasks/" + taskOf(caseNo, STEP) + "/draft";
        as(CLERK).put(draft, typed("甲"));
        does(CLERK, caseNo, STEP, "ACCEPT");
        assertThat(db.sql("select count(*) from work_draft")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(as(CLERK).put(draft, typed("乙")).status()).isEqualTo(409);
    }

    private ApiClient.Reply put(String draft, String reason, String etag) {
        var body = "{\"reason\":\"%s\",\"answers\":{}}".formatted(reason).getBytes(StandardCharsets.UTF_8);
        return as(CLERK).put(draft, "application/json", body, '"' + etag + '"');
    }

    private static Map<String, ?> typed(String reason) {
        return Map.of("reason", reason, "answers", Map.of("remarks", "缺件"));
    }

    private void waitsForDraft(Page page, String caseNo, String remark) {
        var draft = "/tasks/" + taskOf(caseNo, STEP) + "/draft";
        page.waitForCondition(() -> as(CLERK)
                .get(draft)
                .json()
                .path("answers")
                .path("remarks")
                .asText()
                .equals(remark));
    }

    private String keptBytes() {
        return new String(
                db.sql("select sealed from work_draft").query(byte[].class).single(), StandardCharsets.UTF_8);
    }

    private String holder(String caseNo) {
        return db.sql("select assignee from work_item where case_no = ?")
                .param(caseNo)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
