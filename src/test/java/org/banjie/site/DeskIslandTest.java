package org.banjie.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Working a list by keyboard, reading lights and diagrams, handing in files, and the switches of the header. */
@GalleryPages
class DeskIslandTest {

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    private GalleryPages.Address at;

    @Autowired
    private GalleryRooms rooms;

    @BeforeEach
    void fresh() {
        rooms.uploaded.clear();
    }

    @Test
    void a_list_is_walked_with_j_and_k_and_the_keys_explain_themselves() {
        var page = browser.open(at.address("/gallery/worklist?as=clerk"));
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(page.getByText("DB-2026-001201")).isFocused();
        page.keyboard().press("k");
        assertThat(page.getByText("DB-2026-001200")).isFocused();
        page.keyboard().press("/");
        page.keyboard().type("jk?");
        assertThat(page.locator("#seek")).hasValue("jk?");
        page.locator("main button").first().focus();
        page.keyboard().press("?");
        assertThat(page.locator("dialog")).containsText("上一件");
        browser.axe(page);
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog")).hasCount(0);
    }

    @Test
    void a_light_explains_its_date_to_mouse_and_keyboard() {
        var page = browser.open(at.address("/gallery/worklist?as=clerk"));
        var lamp = page.locator(".lamp").nth(2);
        var why = lamp.locator(".explanation");
        assertThat(why).isHidden();
        lamp.focus();
        assertThat(why).isVisible();
        page.keyboard().press("Escape");
        assertThat(why).isHidden();
        page.locator(".lamp").nth(4).hover();
        assertThat(page.locator(".lamp").nth(4).locator(".explanation")).isVisible();
    }

    @Test
    void a_diagram_shows_in_words_what_is_done_and_what_is_now_and_can_be_moved_by_keys() {
        var page = browser.open(at.address("/gallery/step?as=clerk"));
        var paper = page.locator(".diagram-paper");
        assertThat(paper.getByText("完成")).hasCount(2);
        assertThat(paper.getByText("正在办理")).hasCount(1);
        assertThat(paper.locator(".bjs-powered-by")).isVisible();
        var before = paper.locator(".viewport").getAttribute("transform");
        paper.focus();
        page.keyboard().press("ArrowRight");
        assertThat(paper.locator(".viewport")).not().hasAttribute("transform", before);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("看全图")).click();
        assertThat(paper.locator(".viewport")).hasAttribute("transform", before);
    }

    @Test
    void files_are_sent_one_by_one_and_what_cannot_be_taken_is_said_before() {
        var page = browser.open(at.address("/gallery?as=admin"));
        page.getByLabel("家庭成员身份证（正反面）").setInputFiles(new FilePayload[] {
            file("id-front.jpg", 2_000),
            file("film.mp4", 10),
            file("scan.pdf", 1_100_000),
            file("virus.pdf", 10),
            file("id-back.jpg", 9)
        });
        assertThat(line(page, "id-front.jpg")).containsText("已上传");
        assertThat(line(page, "film.mp4")).containsText("不能上传这种文件，可以上传：.pdf .jpg .png");
        assertThat(line(page, "scan.pdf")).containsText("文件超过 1 MB");
        assertThat(line(page, "virus.pdf")).containsText("请把文件缩小后再上传");
        assertThat(line(page, "id-back.jpg")).containsText("已上传");
        assertThat(page.locator("#materials li")).hasCount(2);
        assertThat(rooms.uploaded).containsExactly("id-front.jpg", "id-back.jpg");
        browser.axe(page);
        browser.screenshot(page, "upload");
    }

    @Test
    void files_can_be_sent_without_scripts() {
        var page = browser.open(at.address("/gallery?as=admin"), new Person().withoutScripts());
        page.getByLabel("家庭成员身份证（正反面）").setInputFiles(file("id-front.jpg", 2_000));
        page.locator(".upload-send").click();
        assertThat(page.locator("#materials li")).hasText("id-front.jpg");
    }

    @Test
    void the_look_changes_at_once_keeps_what_is_typed_and_is_remembered() {
        var page = browser.open(at.address("/gallery/worklist?as=clerk"));
        page.getByLabel("编号或姓名").fill("王");
        page.locator(".me summary").click();
        page.getByText("大字版").click();
        page.getByText("深色").click();
        assertThat(page.locator("html")).hasAttribute("data-size", "large");
        assertThat(page.getByLabel("编号或姓名")).hasValue("王");
        page.reload();
        assertThat(page.locator("html")).hasAttribute("data-size", "large");
        assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");
    }

    private static Locator line(Page page, String name) {
        return page.locator(".upload").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static FilePayload file(String name, int bytes) {
        return new FilePayload(
                name, "application/octet-stream", "x".repeat(bytes).getBytes(StandardCharsets.UTF_8));
    }
}
