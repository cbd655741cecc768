package org.banjie.studio.lost;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.banjie.testing.browser.Drawing;
import org.banjie.testing.story.DeskStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The network goes, the tab goes, a colleague is faster: what somebody did in an editor is there when they come back. */
class LostWorkTest extends DeskStory {

    private static final String KIND = "reconsideration";
    private static final String MODEL = KIND + ".bpmn";
    private static final String TABLE = KIND + "-limit.dmn";
    private static final String FORM = "application.form";

    @AfterEach
    void giveUpTheDraft() {
        as("admin-1").post("/models/" + KIND + "/draft/lock", Map.of("takeOver", true));
        as("admin-1").delete("/models/" + KIND + "/draft");
    }

    /** A moment after the last letter. */
    private static final String IS_KEPT = "file => Object.keys(localStorage).some(key => key.includes(file))";

    @Test
    void a_drawing_changed_without_a_network_is_saved_as_soon_as_there_is_one() {
        var page = opened(MODEL);
        page.context().setOffline(true);
        renames(page, "街镇：准备答复");
        kept(page);
        browser.look(page, "lost/kept");
        page.context().setOffline(false);
        saved(page);
        assertThat(file(MODEL)).contains("name=\"街镇：准备答复\"");
    }

    @Test
    void a_drawing_left_behind_with_its_tab_is_offered_and_gone_on_with() {
        var back = losesTheTab(MODEL, page -> renames(page, "街镇：准备答复和清单"));
        assertThat(file(MODEL)).doesNotContain("街镇：准备答复和清单");
        browser.look(back, "lost/offered");
        goesOn(back);
        assertThat(file(MODEL)).contains("name=\"街镇：准备答复和清单\"");
        back.reload();
        Drawing.of(back);
        assertThat(back.locator(".editor-left")).hasCount(0);
    }

    @Test
    void a_form_left_behind_is_offered_and_may_be_dropped() {
        var back = losesTheTab(FORM, page -> page.locator(".fjs-palette-field[data-field-type=textarea]")
                .click());
        var fields = file(FORM);
        back.getByText("不要了").click();
        assertThat(back.locator(".editor-left")).hasCount(0);
        back.reload();
        back.locator(".fjs-editor-container").waitFor();
        assertThat(back.locator(".editor-left")).hasCount(0);
        assertThat(file(FORM)).isEqualTo(fields);
        var again = losesTheTab(FORM, page -> page.locator(".fjs-palette-field[data-field-type=textarea]")
                .click());
        goesOn(again);
        assertThat(file(FORM)).contains("多行文字");
    }

    @Test
    void a_table_left_behind_is_offered_and_gone_on_with() {
        var back = losesTheTab(TABLE, page -> {
            page.locator("td.output-cell").first().click();
            page.keyboard().press("Control+a");
            page.keyboard().type("61");
            page.keyboard().press("Tab");
        });
        goesOn(back);
        assertThat(file(TABLE)).contains("<text>61</text>");
    }

    @Test
    void a_guide_that_could_not_be_sent_stays_on_the_page_and_is_offered_when_the_page_is_gone() {
        var page = opened("kind.yaml");
        page.context().setOffline(true);
        page.locator("[id='name.zh']").fill("行政复议答复和举证");
        page.locator("[value='materials.add']").waitFor();
        page.locator(".guide-first button").click();
        assertThat(page.locator("#failure-notice")).isVisible();
        assertThat(page.locator("[id='name.zh']")).hasValue("行政复议答复和举证");
        browser.look(page, "lost/guide-offline");
        var back = comesBack(page, "kind.yaml");
        browser.look(back, "lost/guide-offered");
        back.getByText("用上次的内容接着改").click();
        assertThat(back.locator("[id='name.zh']")).hasValue("行政复议答复和举证");
        assertThat(back.locator(".editor-left")).hasCount(0);
        back.locator(".guide-first button").click();
        says(back, "内容已保存到草稿");
        assertThat(file("kind.yaml")).contains("行政复议答复和举证");
        back.reload();
        assertThat(back.locator(".editor-left")).hasCount(0);
    }

    @Test
    void two_at_one_drawing_see_each_other_and_what_both_did_is_kept() {
        var first = opened(MODEL);
        var second = signedIn("admin-2", "/studio/" + KIND + "/edit/" + MODEL);
        Drawing.of(second);
        renames(first, "街镇：先改的名称");
        saved(first);
        assertThat(first.locator(".editor-others")).containsText("也打开了这个文件", soon());
        assertThat(second.locator(".editor-others")).containsText("也打开了这个文件", soon());
        assertThat(second.locator(".editor-state")).containsText("您看到的是旧内容", soon());
        browser.look(second, "lost/stale");

        Drawing.of(second).selects("Task_Sign");
        types(second, "街镇：后改的名称");
        assertThat(second.locator(".editor-state")).containsText("正在编辑");
        second.getByText("接手编辑，保存我的").click();
        second.getByText("两个人的修改都留下").waitFor();
        browser.look(second, "lost/both");
        second.getByText("两个人的修改都留下").click();
        assertThat(second.locator(".editor-paper")).containsText("先改的名称", soon());
        assertThat(second.locator(".editor-paper")).containsText("后改的名称");
        assertThat(file(MODEL)).contains("街镇：先改的名称", "街镇：后改的名称");
    }

    /** Where both changed one place people decide, and the one that is not taken stays in the history. */
    @Test
    void two_at_one_name_decide_and_the_other_is_in_the_history() {
        var first = opened(MODEL);
        var second = signedIn("admin-2", "/studio/" + KIND + "/edit/" + MODEL);
        Drawing.of(second);
        renames(first, "街镇：甲的名称");
        saved(first);
        Drawing.of(second).selects("Task_Prepare");
        types(second, "街镇：乙的名称");
        second.getByText("接手编辑，保存我的").click();
        var mine = second.getByText("用我的（对方的留在历史里）");
        mine.waitFor();
        assertThat(second.getByText("两个人的修改都留下")).hasCount(0);
        mine.click();
        saved(second);
        assertThat(file(MODEL)).contains("街镇：乙的名称");
        second.navigate(at("/studio/" + KIND + "/saves"));
        second.locator("main form[action$=restore] button").first().click();
        says(second, "已恢复");
        assertThat(file(MODEL)).contains("街镇：甲的名称");
    }

    /** Works off line until the browser keeps it, loses the tab, and comes back in another. */
    private Page losesTheTab(String file, Consumer<Page> work) {
        var page = opened(file);
        page.context().setOffline(true);
        work.accept(page);
        kept(page);
        return comesBack(page, file);
    }

    private Page comesBack(Page page, String file) {
        var context = page.context();
        page.waitForFunction(IS_KEPT, file);
        page.close();
        context.setOffline(false);
        var back = context.newPage();
        back.navigate(at("/studio"));
        // the window that is gone had a process of its own, and the browser brings over what it wrote last
        back.waitForFunction(IS_KEPT, file);
        back.navigate(at("/studio/" + KIND + "/edit/" + file));
        assertThat(back.locator(".editor-left")).containsText("还留在本浏览器里");
        return back;
    }

    private static void goesOn(Page page) {
        page.getByText("用上次的内容接着改").click();
        assertThat(page.locator(".editor-left")).hasCount(0);
        page.locator("#findings").waitFor();
    }

    private Page opened(String file) {
        var page = signedIn("admin-1", "/studio/" + KIND + "/edit/" + file);
        if (file.endsWith(".yaml")) {
            // without a network no script comes any more
            page.locator("form[data-left=watched]").waitFor();
        } else {
            page.locator(".editor-paper .djs-shape, .fjs-editor-container .fjs-element, .tjs-table")
                    .first()
                    .waitFor();
        }
        return page;
    }

    private void renames(Page page, String name) {
        Drawing.of(page).selects("Task_Prepare");
        types(page, name);
    }

    private static void types(Page page, String name) {
        var field = page.locator(".step-panel").getByLabel("名称", new Locator.GetByLabelOptions().setExact(true));
        field.fill(name);
        field.press("Tab");
    }

    private static void kept(Page page) {
        page.locator(".editor-state[data-state=kept]").waitFor();
    }

    private static void saved(Page page) {
        page.locator(".editor-state[data-state=saved]").waitFor();
    }

    private String file(String name) {
        return new String(as("admin-1").file("/models/" + KIND + "/draft/files/" + name), StandardCharsets.UTF_8);
    }

    /** Pages tell of themselves every twenty seconds. */
    private static LocatorAssertions.ContainsTextOptions soon() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(45_000);
    }
}
