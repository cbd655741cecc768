package org.banjie.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever changes a draft and whoever approves it talk where they see it. */
class StudioCommentsTest extends DeskStory {

    private static final String MODELS = "/models/lead";
    private static final String COMMENTS = MODELS + "/draft/comments";

    @BeforeEach
    @AfterEach
    void noDraftIsOpen() {
        as("admin-1").post(MODELS + "/draft/lock", Map.of("takeOver", true));
        as("admin-1").delete(MODELS + "/draft");
    }

    @Test
    void comments_are_written_answered_and_settled_where_the_draft_is_seen() {
        begins();
        var other = signedIn("admin-2", "/studio/lead", new Person().withWidth(360));
        other.locator("#comments form").last().locator("button").click();
        says(other, "请写上意见");
        other.fill("#comment-text", "三个工作日的依据请再核对。");
        other.locator("#comments form").last().locator("button").click();
        says(other, "意见已发表");
        says(other, "还有 1 条意见没有处理，请先看一看");
        looks(other, "comments-360");

        var author = signedIn("admin-1", "/studio/lead/edit/lead.bpmn");
        author.locator(".editor-paper .djs-shape").first().waitFor();
        author.fill("#comment-element", "Task_Contact");
        author.fill("#comment-text", "这一步已经核对。");
        author.locator("#comments form").last().locator("button").click();
        says(author, "这一步已经核对");
        author.locator(".editor-paper .djs-shape").first().waitFor();
        author.locator("#comments a[data-element=Task_Contact]").click();
        author.locator(".djs-element.selected[data-element-id=Task_Contact]")
                .first()
                .waitFor();
        keepsSilent(author, "三个工作日的依据");
        author.navigate(at("/studio/lead"));
        assertThat(author.locator(".comment-text").allInnerTexts()).containsExactly("三个工作日的依据请再核对。", "这一步已经核对。");
        author.locator(".comment form button").first().click();
        says(author, "标为已处理");
        looks(author, "comments");
        author.navigate(at("/studio/lead/edit/kind.yaml"));
        assertThat(author.locator("#comments").isVisible()).isTrue();
    }

    @Test
    void programs_read_and_write_them_and_nobody_else_does() {
        assertThat(as("admin-2").post(COMMENTS, Map.of("text", "x")).status())
                .as("no draft")
                .isEqualTo(404);
        begins();
        var wrong = as("admin-2").post(COMMENTS, Map.of("file", "gone.form", "text", " "));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().path("errors").size()).isEqualTo(2);
        var id = as("admin-2")
                .post(COMMENTS, Map.of("file", "lead.bpmn", "element", "Task_Contact", "text", "机密的话"))
                .json()
                .path("id")
                .asLong();
        assertThat(as("auditor").get(COMMENTS).json().get(0).path("text").asText())
                .isEqualTo("机密的话");
        assertThat(as("auditor").get(COMMENTS + "?file=kind.yaml").json()).isEmpty();
        assertThat(as("auditor").post(COMMENTS, Map.of("text", "x")).status()).isEqualTo(403);
        assertThat(as(CLERK).get(COMMENTS).status()).isEqualTo(403);
        var approved = as("admin-2").post(MODELS + "/draft/approve");
        assertThat(approved.json().path("openComments").asInt())
                .as("%s", approved)
                .isEqualTo(1);
        assertThat(as("admin-1")
                        .post(COMMENTS + "/" + id, Map.of("resolved", true))
                        .ok())
                .isTrue();
        assertThat(as("admin-1").post(COMMENTS + "/0", Map.of("resolved", true)).status())
                .isEqualTo(404);
        assertThat(as("auditor").get(COMMENTS).json().get(0).path("resolvedBy").asText())
                .isEqualTo("admin-1");
        assertThat(db.sql("select count(*) from journal_entry where detail::text like '%机密%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(db.sql(
                                "select count(*) from journal_entry where chain = 'studio/lead' and verb like 'draft-comment-%'")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(2);
    }

    private void begins() {
        var path = MODELS + "/draft/files/kind.yaml";
        var guide = new String(as("admin-1").file(path), StandardCharsets.UTF_8);
        var bytes = (guide + "# 甲\n").getBytes(StandardCharsets.UTF_8);
        assertThat(as("admin-1").put(path, "application/yaml", bytes, null).ok())
                .isTrue();
    }

    private static void looks(Page page, String name) {
        browser.settled(page);
        browser.screenshot(page, "studio/" + name);
        browser.axe(page);
        browser.fits(page);
    }
}
