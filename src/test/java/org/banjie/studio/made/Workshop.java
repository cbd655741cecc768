package org.banjie.studio.made;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.banjie.testing.story.DeskStory.says;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.banjie.testing.browser.Drawing;

/** An administrator who is no programmer at the studio's pages: links, fields, the palette, cells of a table. */
public record Workshop(Page page, String kind) {

    /** From the list of kinds, a new one from the template. */
    public static Workshop begins(Page page, String kind, Map<String, String> words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("新建事项"))
                .first()
                .click();
        page.fill("#code", kind);
        words.forEach((field, text) -> page.fill("#" + field, text));
        page.locator("#unit-WORKING").check();
        page.getByText("建成草稿").click();
        says(page, "草稿已建好");
        return new Workshop(page, kind);
    }

    /** Back at the draft, and into one of its files. */
    public Workshop opens(String file) {
        draft();
        page.locator("a[href$='/edit/" + file + "']").first().click();
        page.waitForURL(Pattern.compile(".*/edit/" + file.replace(".", "\\.")));
        return this;
    }

    public Workshop draft() {
        var back = page.getByText(Pattern.compile("^回到草稿"));
        if (back.count() > 0) back.first().click();
        page.locator("#files-title").waitFor();
        return this;
    }

    /** A field of that sort, pressed in the palette: it comes last on the page. */
    Workshop addsField(String sort, String label, String english, String key) {
        page.locator(".fjs-palette-field[data-field-type=" + sort + "]").click();
        unfold("基本信息");
        property("label", label);
        property("house-label-en", english);
        property("key", key);
        unfold("检查");
        page.locator(".fjs-properties-container [data-entry-id=required] input").check();
        return saved();
    }

    Workshop formatted(String format) {
        page.selectOption("#house-format", format);
        page.locator("#house-personal").check();
        return saved();
    }

    private void property(String entry, String text) {
        var field = page.locator(".fjs-properties-container [data-entry-id=" + entry + "]")
                .locator("input:not([type=checkbox]), textarea, [contenteditable=true]")
                .first();
        field.fill(text);
        field.press("Tab");
    }

    private void unfold(String group) {
        var head = page.locator(".fjs-properties-container .bio-properties-panel-group-header")
                .filter(new Locator.FilterOptions().setHasText(group))
                .first();
        if (!String.valueOf(head.getAttribute("class")).contains("open")) head.click();
    }

    /** Types a row of a table, from its first cell on; rows are counted from 0, and a new one is asked for. */
    Workshop row(int row, String... cells) {
        var rows = page.locator(".tjs-table tbody tr");
        rows.first().waitFor();
        if (rows.count() <= row) page.locator("tfoot td.add-rule").first().click();
        for (var i = 0; i < cells.length; i++) {
            var cell = rows.nth(row).locator("td.input-cell, td.output-cell").nth(i);
            cell.click();
            page.keyboard().press("Control+a");
            page.keyboard().type(cells[i]);
            page.keyboard().press("Tab");
        }
        return saved();
    }

    Drawing drawing() {
        return Drawing.of(page);
    }

    public Workshop fills(String path, String text) {
        page.locator("[id='" + path + "']").fill(text);
        return this;
    }

    public Workshop chooses(String path, String value) {
        page.locator("select[id='" + path + "']").selectOption(value);
        return this;
    }

    /** What a setting of the guide is, and on what that rests. */
    Workshop setting(String name, String value, String basis) {
        var rows = page.locator("details.guide-row:has([name^='settings'])");
        for (var row : rows.all()) {
            var called = row.locator("[name$='.name']").first();
            if (!called.inputValue().equals(name)) continue;
            // one that something is found in is open already
            if (row.getAttribute("open") == null) row.locator("summary").click();
            row.locator("[name$='.value']").fill(value);
            row.locator("[name$='.basis']").fill(basis);
        }
        return this;
    }

    public Workshop savesGuide() {
        page.locator(".guide-first button").click();
        says(page, "内容已保存到草稿");
        return this;
    }

    public Workshop saved() {
        page.locator(".editor-state[data-state=saved]").waitFor();
        return this;
    }

    /** Nothing has to be mended, and it is sent to the second administrator. */
    Workshop sends(String word) {
        draft();
        says(page, "没有必须改正的问题");
        page.fill("#word", word);
        page.getByText("提请批准", new Page.GetByTextOptions().setExact(true)).click();
        says(page, "另一位管理员的待办里会看到");
        return this;
    }

    /** The second administrator finds it among what waits, approves and publishes. */
    static void approves(Page page, String kind) {
        page.locator("main a[href$='/studio/" + kind + "']").first().click();
        for (var button : List.of("批准这一版", "发布")) {
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(button).setExact(true))
                    .click();
            assertThat(page.locator(".message-done").first()).isVisible();
        }
        says(page, "第 1 版");
    }
}
