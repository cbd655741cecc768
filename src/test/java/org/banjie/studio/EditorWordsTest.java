package org.banjie.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.banjie.testing.story.DeskStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever reads no English can use every editor: no word of the libraries is left in it. */
class EditorWordsTest extends DeskStory {

    private static final String MODELS = "/models/reconsideration/draft";

    /** Words that are the same in Chinese. */
    private static final List<String> SAME = List.of("ID", "FEEL", "HTML", "URL", "JUEL", "Java", "PMML", "Java 类");

    private static final List<String> TYPES = List.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "select",
            "radio",
            "checkbox",
            "checklist",
            "text",
            "group",
            "dynamiclist");

    @AfterEach
    void giveUpTheDraft() {
        as("admin-1").delete(MODELS);
    }

    @Test
    void the_form_editor_speaks_chinese_for_every_sort_of_field() {
        var put = as("admin-1")
                .put(MODELS + "/files/words.form", "application/json", form().getBytes(StandardCharsets.UTF_8), null);
        assertThat(put.ok()).as("%s", put).isTrue();
        var page = signedIn("admin-1", "/studio/reconsideration/edit/words.form");
        page.locator(".fjs-properties-container .bio-properties-panel").waitFor();
        var english = new TreeSet<>(english(
                page,
                ".fjs-palette-container, .fjs-empty-component, .fjs-repeat-render-footer, .fjs-select-placeholder"));
        for (var type : TYPES) {
            page.locator(".fjs-element[data-id=Field_" + type + "]")
                    .click(new Locator.ClickOptions().setPosition(6, 6).setForce(true));
            unfold(page, ".fjs-properties-container");
            english(page, ".fjs-properties-container").forEach(words -> english.add(type + ": " + words));
            if (type.equals("select")) browser.screenshot(page, "studio/words-form");
        }
        assertThat(english).isEmpty();
    }

    @Test
    void the_modeler_speaks_chinese_with_its_properties_simulation_overview_and_search() {
        var page = signedIn("admin-1", "/studio/reconsideration/edit/reconsideration.bpmn");
        page.locator(".editor-paper .djs-shape").first().waitFor();
        press(page, "看全图");
        page.locator(".editor-side > details > summary").click();
        var english = new TreeSet<>(english(page, ".djs-palette"));
        for (var id : List.of("Task_Prepare", "Gate_Sign", "Step_Finish")) {
            page.locator(".djs-element[data-element-id=" + id + "]")
                    .first()
                    .click(new Locator.ClickOptions().setForce(true));
            unfold(page, ".bio-properties-panel");
            english(page, ".editor-side, .djs-context-pad").forEach(words -> english.add(id + ": " + words));
        }
        press(page, "缩略图");
        page.locator(".djs-minimap.open").waitFor();
        press(page, "查找");
        page.locator(".djs-search-container.open").waitFor();
        english.addAll(english(page, ".djs-minimap, .djs-search-container"));
        press(page, "模拟运行");
        page.locator(".bts-palette").waitFor();
        page.locator(".bts-context-pad:visible").first().waitFor();
        english.addAll(english(
                page, ".bts-palette, .bts-context-pad, .bts-log, .bts-set-animation-speed, .bts-notifications"));
        browser.screenshot(page, "studio/words-simulation");
        assertThat(english).isEmpty();
    }

    @Test
    void the_table_editor_speaks_chinese() {
        var page = signedIn("admin-1", "/studio/reconsideration/edit/reconsideration-limit.dmn");
        page.locator(".tjs-table").waitFor();
        var english = new TreeSet<>(english(page, ".editor-rules"));
        page.locator("th.input-cell").first().dblclick();
        page.locator(".context-menu").first().waitFor();
        english.addAll(english(page, ".context-menu"));
        page.keyboard().press("Escape");
        page.locator("td.input-cell")
                .first()
                .click(new Locator.ClickOptions().setButton(com.microsoft.playwright.options.MouseButton.RIGHT));
        page.locator(".context-menu").first().waitFor();
        english.addAll(english(page, ".context-menu"));
        browser.screenshot(page, "studio/words-rules");
        assertThat(english).isEmpty();
    }

    private static void press(Page page, String name) {
        page.locator(".editor-tools")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void unfold(Page page, String in) {
        page.evaluate(
                """
                selector => document.querySelectorAll(selector + ' .bio-properties-panel-group-header:not(.open)')
                    .forEach(header => header.click())
                """,
                in);
        page.waitForTimeout(300);
    }

    /** What of a part of the page is English: its visible texts, titles and labels, without what somebody wrote. */
    @SuppressWarnings("unchecked")
    private static List<String> english(Page page, String part) {
        var said = (List<String>) page.evaluate(
                """
                part => {
                    const theirs = '.bio-properties-panel-header-label, .bio-properties-panel-collapsible-entry-header-title, .cm-editor,'
                        + 'textarea, input, pre, code, td.input-cell, td.output-cell, .input-label, .input-expression, .output-label, .output-name,'
                        + '.decision-table-name, [contenteditable], .djs-minimap svg, .bts-scope, style';
                    const said = [];
                    for (const root of document.querySelectorAll(part)) {
                        const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
                        for (let node = walk.nextNode(); node; node = walk.nextNode()) {
                            const at = node.parentElement;
                            if (at.checkVisibility() && !at.closest(theirs)) said.push(node.nodeValue.trim());
                        }
                        for (const name of ['title', 'placeholder', 'aria-label']) {
                            root.querySelectorAll(`[${name}]`).forEach(at => said.push(at.getAttribute(name).trim()));
                        }
                    }
                    return said;
                }
                """,
                part);
        return said.stream()
                .filter(words -> words.matches("[\\p{ASCII}’“”…–]*[A-Za-z]{2}[\\p{ASCII}’“”…–]*"))
                .filter(words -> !SAME.contains(words))
                .toList();
    }

    private static String form() {
        var fields = TYPES.stream().map(EditorWordsTest::field).toList();
        return "{\"schemaVersion\": 18, \"type\": \"default\", \"id\": \"words\", \"components\": ["
                + String.join(",", fields) + "]}";
    }

    private static String field(String type) {
        var more = Map.of(
                "datetime", ", \"subtype\": \"datetime\", \"dateLabel\": \"日\", \"timeLabel\": \"时\"",
                "select", ", \"values\": [{\"label\": \"甲\", \"value\": \"A\"}]",
                "radio", ", \"values\": [{\"label\": \"甲\", \"value\": \"A\"}]",
                "checklist", ", \"values\": [{\"label\": \"甲\", \"value\": \"A\"}]",
                "text", ", \"text\": \"说明\"",
                "group", ", \"components\": []",
                "dynamiclist", ", \"path\": \"list\", \"components\": []");
        var keyed = !List.of("text", "group", "dynamiclist").contains(type);
        return "{\"type\": \"" + type + "\", \"id\": \"Field_" + type + "\", \"label\": \"一项\""
                + (keyed ? ", \"key\": \"" + type + "\"" : "") + more.getOrDefault(type, "") + "}";
    }
}
