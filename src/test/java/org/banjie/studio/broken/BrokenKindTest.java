package org.banjie.studio.broken;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.MouseButton;
import java.util.LinkedHashMap;
import org.banjie.studio.made.Workshop;
import org.banjie.testing.browser.Drawing;
import org.banjie.testing.story.DeskStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An administrator breaks a kind by mouse and keyboard in the ways in which kinds were broken, sees each time what is wrong
 * where it is wrong, is led there, and has it mended with what the finding says: with one press where there is only one way.
 */
class BrokenKindTest extends DeskStory {

    private static final String KIND = "broken-allowance";
    private static final String MODEL = KIND + ".bpmn";
    private static final String TABLE = KIND + "-limit.dmn";

    private Page page;
    private Workshop workshop;
    private Findings findings;

    @AfterEach
    void it_is_sound_again() {
        try {
            workshop.draft();
            says(page, "没有必须改正的问题");
        } finally {
            as("admin-1").delete("/models/" + KIND + "/draft");
        }
    }

    @BeforeEach
    void begins() {
        page = signedIn("admin-1", "/studio");
        var words = new LinkedHashMap<String, String>();
        words.put("nameZh", "坏了又改好的补贴");
        words.put("nameEn", "An allowance broken and mended");
        words.put("prefix", "HGBT");
        words.put("days", "15");
        words.put("law", "中华人民共和国行政许可法");
        words.put("article", "第四十二条");
        workshop = Workshop.begins(page, KIND, words);
        findings = new Findings(page);
    }

    @Test
    void a_step_that_is_gone_and_still_named() {
        var drawing = flow().putsOnArrow("street", "Flow_Task_VillageCheck_Task_StreetReview");
        var made = page.locator(".djs-element.selected.djs-shape").getAttribute("data-element-id");
        drawing.selects("Task_Decide").ticks("街镇：办理", true);
        drawing.selects(made).takesAway();
        findings.onShape("Task_Decide", made).leadsToShape("Task_Decide");
        browser.look(page, "broken/step-gone");
        findings.mends("从所有地方去掉").sound();
    }

    @Test
    void a_step_that_is_called_otherwise() {
        flow().selects("Task_VillageCheck");
        page.locator(".editor-side > details > summary").click();
        var id = page.locator(".editor-properties [data-entry-id=id] input");
        if (!id.isVisible()) {
            page.locator(".editor-properties .bio-properties-panel-group-header")
                    .first()
                    .click();
        }
        id.fill("Task_VillageLook");
        id.press("Tab");
        workshop.saved();
        findings.onShape("Task_Decide", "Task_VillageCheck").leadsToShape("Task_Decide");
        findings.mends("把 Task_VillageCheck 都改成 Task_VillageLook").sound();
    }

    @Test
    void a_way_that_is_the_default_no_more() {
        flow().selectsArrow("Flow_Gate_Review_Task_Decide").becomes("replace-with-sequence-flow");
        findings.counts(1).onShape("Gate_Review", "报区").leadsToShape("Gate_Review");
        browser.look(page, "broken/no-default");
        findings.fromTheDraft("没有设成默认", MODEL);
        Drawing.of(page);
        assertThat(page.locator(".djs-element.selected[data-element-id=Gate_Review]"))
                .hasCount(1);
        findings.mends("设成默认的出路").sound();
    }

    @Test
    void one_person_for_two_steps_that_the_law_keeps_apart() {
        flow().selects("Task_Decide").ticks("街镇审核", false);
        findings.counts(1).onShape("Task_Decide", "同一个人可以两步都办").leadsToShape("Task_Decide");
        findings.mends("不得由同一个人办").sound();
        flow().selects("Task_Decide");
        assertThat(page.locator(".step-panel").getByLabel("街镇审核", exact())).isChecked();
    }

    @Test
    void the_refused_going_the_way_of_the_granted() {
        var drawing = flow().leadsTo("Flow_Gate_Decide_Step_Reject", "Step_Approve");
        findings.onShape("Task_Decide", "办件会按“同意”办结").leadsToShape("Task_Decide");
        browser.look(page, "broken/refused-granted");
        drawing.presses("撤销");
        findings.sound();
    }

    @Test
    void a_paper_that_there_is_not() {
        workshop.opens("documents.yaml");
        var rows = page.locator("details.guide-row");
        for (var group : new String[] {"bases", "papers"}) {
            var row = rows.filter(new Locator.FilterOptions()
                            .setHas(page.locator(
                                    "[name^='" + group + "']:is([value=granted], :has([selected][value=granted]))")))
                    .first();
            row.locator("summary").first().click();
            row.locator("button[value^='" + group + ".remove']").click();
        }
        workshop.savesGuide();
        workshop.opens(MODEL);
        Drawing.of(page);
        findings.onShape("Step_Granted", "granted").leadsToShape("Step_Granted");
        browser.look(page, "broken/no-paper");
        workshop.opens("documents.yaml");
        stepBack();
        says(page, "已撤回到上一次保存");
        flow();
        findings.sound();
    }

    @Test
    void a_field_that_no_form_has() {
        rules();
        asks("answers.reason");
        findings.counts(1);
        findings.follow("In_" + KIND + "-limit_2");
        assertThat(page.locator("th[data-col-id='In_" + KIND + "-limit_2']")).isFocused();
        browser.screenshot(page, "broken/no-field");
        asks("answers.item");
        findings.sound();
    }

    @Test
    void a_table_without_a_row() {
        rules();
        page.locator("td.input-cell").first().click(new Locator.ClickOptions().setButton(MouseButton.RIGHT));
        page.locator(".context-menu").getByText("删去这一条").click();
        workshop.saved();
        findings.follow(KIND + "-limit");
        assertThat(page.locator(".decision-table-properties")).isFocused();
        stepBack();
        says(page, "已撤回到上一次保存");
        page.locator(".tjs-table").waitFor();
        findings.sound();
    }

    /** A file is not emptied by a slip: the save is refused, and the draft has what it had. */
    @Test
    void a_table_saved_empty() {
        rules();
        var before = as("admin-1").file("/models/" + KIND + "/draft/files/" + TABLE);
        page.getByText("以文字方式修改").click();
        page.locator("#text").fill("");
        page.getByText("保存到草稿").click();
        assertThat(page.locator(".error-summary")).isVisible();
        assertThat(as("admin-1").file("/models/" + KIND + "/draft/files/" + TABLE))
                .isEqualTo(before);
        page.locator(".error-summary a").first().click();
        browser.look(page, "broken/emptied");
    }

    @Test
    void days_that_the_clock_does_not_count() {
        workshop.opens("kind.yaml").fills("limit.days", "22").savesGuide();
        assertThat(page.locator("[id='limit.days-found']")).containsText("22");
        page.getByText("去这一项").first().click();
        assertThat(page).hasURL(at("/studio/" + KIND + "/edit/kind.yaml#limit.days"));
        browser.look(page, "broken/days");
        workshop.fills("limit.days", "15").savesGuide();
        assertThat(page.locator("[id='limit.days-found']")).hasCount(0);
    }

    private void stepBack() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("撤回上一次保存"))
                .click();
    }

    private Drawing flow() {
        workshop.opens(MODEL);
        return Drawing.of(page);
    }

    private void rules() {
        workshop.opens(TABLE);
        page.locator(".tjs-table").waitFor();
    }

    private Locator heading() {
        return page.locator("th[data-col-id='In_" + KIND + "-limit_2']");
    }

    /** What a column asks for, in the fold of its heading. */
    private void asks(String fact) {
        heading().dblclick();
        var expression = page.locator(".ref-text [contenteditable], .ref-text[contenteditable]")
                .first();
        expression.click();
        page.keyboard().press("Control+a");
        page.keyboard().type(fact);
        page.keyboard().press("Escape");
        workshop.saved();
    }

    private static Locator.GetByLabelOptions exact() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
