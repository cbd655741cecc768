package org.banjie.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.banjie.testing.browser.Drawing;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An administrator draws and writes in the browser, and what is done is in the draft. */
class EditorPagesTest extends DeskStory {

    private static final String MODELS = "/models/reconsideration/draft";

    /** An arrow with words beside it: 退回. */
    private static final String WORDED = "Flow_Gate_Sign_Task_Prepare";

    @AfterEach
    void giveUpTheDraft() {
        as("admin-1").delete(MODELS);
    }

    @Test
    void a_model_is_drawn_with_words_and_saves_itself() {
        var page = signedIn("admin-1", "/studio/reconsideration/edit/reconsideration.bpmn");
        page.locator(".editor-paper .djs-shape").first().waitFor();
        page.locator("[data-piece=street]").press("Enter");
        page.locator(".editor-state[data-state=saved]").waitFor();
        var drawing = Drawing.of(page).presses("看全图");
        var step = page.locator(".djs-element[data-element-id^='Task_']").first();
        var id = step.getAttribute("data-element-id");
        step.click(new Locator.ClickOptions().setForce(true));
        var name = page.locator(".step-panel").getByLabel("名称", new Locator.GetByLabelOptions().setExact(true));
        name.fill("区民政局：复核申请");
        name.press("Enter");
        page.locator(".editor-state[data-state=saved]").waitFor();
        look(page, "studio/model");
        drawing.dragsOntoArrow("district", "Flow_Task_Prepare_Task_Sign");
        var xml = new String(as("admin-1").file(MODELS + "/files/reconsideration.bpmn"), StandardCharsets.UTF_8);
        assertThat(xml)
                .contains("id=\"" + id + "\" name=\"区民政局：复核申请\"")
                .containsPattern("Flow_Task_Prepare_Task_Sign\" sourceRef=\"Task_Prepare\" targetRef=\"Activity_");
    }

    @Test
    void a_piece_let_go_on_the_words_of_an_arrow_is_meant_for_the_arrow() {
        var page = signedIn("admin-1", "/studio/reconsideration/edit/reconsideration.bpmn");
        Drawing.of(page).putsOnWords("district", WORDED);
        var xml = new String(as("admin-1").file(MODELS + "/files/reconsideration.bpmn"), StandardCharsets.UTF_8);
        assertThat(xml).containsPattern("id=\"" + WORDED + "\"[^>]* targetRef=\"Activity_");
    }

    @Test
    void one_change_in_the_panel_does_not_undo_another() {
        var page = signedIn("admin-1", "/studio/reconsideration/edit/reconsideration.bpmn");
        var drawing = Drawing.of(page).laysDown("street");
        drawing.names("办理期限（数字或者设置名）", "4").chooses("按什么计算", "CALENDAR");
        drawing.names("按钮上的字", "签过了").names("按钮上的字（英文）", "Signed");
        for (var step : List.of("街镇审核：准备答复和证据", "街镇分管领导：签发答复")) {
            page.locator(".step-panel").getByLabel(step).check();
            drawing.saved();
        }
        var xml = new String(as("admin-1").file(MODELS + "/files/reconsideration.bpmn"), StandardCharsets.UTF_8);
        assertThat(xml).contains("value=\"4 CALENDAR\"", "APPROVE | 签过了 | Signed", "value=\"Task_Prepare Task_Sign\"");
    }

    @Test
    void a_form_is_edited_with_a_preview_and_a_table_is_tried() {
        var form = signedIn("admin-1", "/studio/assistance/edit/application.form");
        form.locator(".fjs-editor-container").waitFor();
        form.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("预览").setExact(true))
                .click();
        form.locator(".preview .fjs-form").first().waitFor();
        browser.screenshot(form, "studio/form");
        var table = signedIn("admin-1", "/studio/assistance/edit/assistance-standard.dmn");
        table.locator(".tjs-table").waitFor();
        table.locator(".trial input").first().waitFor();
        browser.screenshot(table, "studio/rules");
        var untouched = as("admin-1").file("/models/assistance/draft/files/assistance-standard.dmn");
        table.locator(".trial button").click();
        table.locator(".trial-result > *").first().waitFor();
        assertThat(as("admin-1").file("/models/assistance/draft/files/assistance-standard.dmn"))
                .as("what was only tried")
                .isEqualTo(untouched);
        assertThat(as("admin-1").get("/models/assistance/draft").status())
                .as("trying makes nobody an author")
                .isEqualTo(404);
        var decided = as("admin-1")
                .post(
                        "/models/organisations/draft/try/organisations-sixty.dmn",
                        Map.of("facts", Map.of("category", "CHANGE", "extended", "true", "on", "2026-03-01")));
        assertThat(decided.json().path("rows").path(0).path("days").asInt())
                .as(decided.toString())
                .isEqualTo(30);
    }

    @Test
    void without_a_script_the_file_is_text_and_an_auditor_only_reads() {
        var page = signedIn("auditor", "/studio/reconsideration/files/kind.yaml", new Person().withWidth(360));
        assertThat(page.locator("textarea").getAttribute("readonly")).isNotNull();
        look(page, "studio/text-360");
        assertThat(as("registrar").get("/models/reconsideration/vocabulary").status())
                .isEqualTo(403);
    }

    private static void look(Page page, String name) {
        browser.screenshot(page, name);
        browser.axe(page);
    }
}
