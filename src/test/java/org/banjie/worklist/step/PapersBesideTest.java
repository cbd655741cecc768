package org.banjie.worklist.step;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banjie.testing.Scan;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.Test;

/** Papers are read beside the form, not in windows of their own. */
class PapersBesideTest extends DeskStory {

    private static final String CHECK = "Task_CheckCompleteness";

    @Test
    void a_paper_opens_beside_the_form_the_next_by_a_key_and_escape_leads_back() {
        var caseNo = files(Household.of(3, "900"));
        has(caseNo, "id-card", "正面.png");
        has(caseNo, "authorization", "授权书.png");
        var page = signedIn(CLERK, task(caseNo, CHECK), new Person());
        var asked = new ArrayList<String>();
        page.onRequest(request -> asked.add(request.url()));
        page.getByText("正面.png").click();
        var viewer = page.locator(".viewer");
        assertThat(viewer).isFocused();
        isShown(page);
        assertThat(viewer.locator("option:checked")).containsText("正面.png");
        assertThat(asked.stream().filter(url -> url.contains("/materials/")))
                .as("only what is looked at is fetched, for the record of who has looked")
                .hasSize(1);
        browser.look(page, "worklist/viewer-1440");
        page.keyboard().press("ArrowRight");
        assertThat(viewer.locator("option:checked")).containsText("授权书.png");
        isShown(page);
        page.getByLabel("审查说明").fill("授权书与身份证相符");
        page.keyboard().press("ArrowLeft");
        assertThat(viewer.locator("option:checked")).containsText("授权书.png");
        page.keyboard().press("Escape");
        assertThat(viewer).hasCount(0);
        assertThat(page.locator(".evidence a:focus")).hasText("授权书.png");
        assertThat(page.getByLabel("审查说明")).hasValue("授权书与身份证相符");
        assertThat(page.context().pages()).hasSize(1);
    }

    @Test
    void beside_the_form_also_on_a_small_screen_with_large_letters_and_in_english() {
        var caseNo = files(Household.of(3, "900"));
        has(caseNo, "id-card", "正面.png");
        for (var language : List.of("zh-CN", "en")) {
            var person =
                    new Person().withWidth(1024).withLook("light.large.normal").withLanguage(language);
            var page = signedIn(CLERK, task(caseNo, CHECK), person);
            page.getByText("正面.png").click();
            isShown(page);
            var viewer = page.locator(".viewer").boundingBox();
            var form = page.locator("#act").boundingBox();
            assertThat(viewer.x + viewer.width).isLessThanOrEqualTo(form.x);
            assertThat(viewer.width).isGreaterThan(400);
            browser.look(page, "worklist/viewer-1024-" + language);
        }
    }

    @Test
    void on_a_telephone_and_without_a_script_it_is_a_link() {
        var caseNo = files(Household.of(3, "900"));
        has(caseNo, "id-card", "正面.png");
        var phone = signedIn(CLERK, task(caseNo, CHECK), new Person().withWidth(390));
        var opened = phone.waitForPopup(() -> phone.getByText("正面.png").click());
        assertThat(opened.url()).contains("/materials/");
        assertThat(phone.locator(".viewer")).hasCount(0);
        browser.look(phone, "worklist/viewer-390");
        var plain = signedIn(CLERK, task(caseNo, CHECK), new Person().withoutScripts());
        assertThat(plain.getByText("正面.png").getAttribute("href")).contains("/materials/");
    }

    @Test
    void an_issued_paper_is_read_there_too_and_nothing_in_a_file_may_run() {
        var caseNo = files(Household.of(3, "900"));
        has(caseNo, "id-card", "正面.png");
        does(CLERK, caseNo, CHECK, "ACCEPT", Map.of());
        var page = signedIn(CLERK, "/worklist/cases/" + caseNo, new Person());
        page.locator("a[data-paper='application/pdf']").first().click();
        var address = page.locator(".viewer iframe").getAttribute("src");
        assertThat(policy(page, address)).contains("default-src 'none'").contains("frame-ancestors 'self'");
        browser.screenshot(page, "worklist/viewer-pdf");
        page.keyboard().press("ArrowLeft");
        var picture = page.locator(".viewer img").getAttribute("src");
        assertThat(policy(page, picture)).contains("default-src 'none'").contains("sandbox");
        page.locator(".viewer").getByText("旋转").click();
        assertThat(page.locator(".viewer img")).hasAttribute("data-turned", "90");
    }

    private static String policy(Page page, String address) {
        return page.request().get(address, RequestOptions.create()).headers().get("content-security-policy");
    }

    private static void isShown(Page page) {
        page.waitForCondition(() -> (Boolean) page.locator(".viewer img").evaluate("it => it.naturalWidth > 0"));
    }

    private void has(String caseNo, String code, String name) {
        as(CLERK).upload("/cases/" + caseNo + "/materials/" + code, name, Scan.png());
    }
}
