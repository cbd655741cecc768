package org.banjie.assistance.application;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Steps in which the law asks something special of the page: the notice to post, the forms to sign, sums, the drawing. */
class LawPagesTest extends DeskStory {

    private static final String VILLAGER = "village-clerk." + VILLAGE;
    private static final String LEADER = "street-leader." + STREET;

    @Test
    void the_village_prints_the_notice_from_its_step_and_sees_nothing_else_of_the_case() throws IOException {
        var caseNo = files(Household.of(3, "900"));
        isInvestigated(caseNo);
        does(REVIEWER, caseNo, "Task_PreliminaryOpinion", "FAVOUR");
        as(VILLAGER).post("/tasks/" + taskOf(caseNo, "Task_Publicise") + "/claim");
        for (var person : new Person[] {wide("zh-CN"), wide("en"), narrow("zh-CN"), narrow("en")}) {
            var page = signedIn(VILLAGER, task(caseNo, "Task_Publicise"), person);
            assertThat(page.locator(".step-papers a")).hasCount(1);
            page.waitForSelector(".fjs-form-field");
            browser.look(page, "law/publicise-" + name(person));
        }
        var step = "/tasks/" + taskOf(caseNo, "Task_Publicise");
        picture(as(VILLAGER).file(step + "/papers/publicity"), "publicise-paper");
    }

    @Test
    void the_desk_finds_the_forms_to_sign_in_both_languages() throws IOException {
        var caseNo = files(Household.of(3, "900"));
        as(CLERK).post("/tasks/" + taskOf(caseNo, "Task_CheckCompleteness") + "/claim");
        for (var person : new Person[] {wide("en"), narrow("en"), narrow("zh-CN")}) {
            var page = signedIn(CLERK, task(caseNo, "Task_CheckCompleteness"), person);
            page.waitForSelector(".fjs-form-field");
            assertThat(page.getByText(person.language().equals("en") ? "Print the form" : "打印空白表")
                            .first())
                    .isVisible();
            browser.look(page, "law/blanks-" + name(person));
        }
    }

    @Test
    @DisplayName(
            "L21: the step's own day is the lamp and the statutory one stands beside it; sums are understood or refused")
    void a_sum_with_a_comma_and_a_unit_is_understood_and_one_in_words_is_refused_at_its_field() {
        clock.goesTo("2026-03-02T10:00");
        var caseNo = files(afterAFire());
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        as(LEADER).post("/tasks/" + taskOf(caseNo, "Task_AidFirst") + "/claim");
        for (var person : new Person[] {wide("zh-CN"), narrow("en")}) {
            var page = signedIn(LEADER, task(caseNo, "Task_AidFirst"), person);
            page.waitForSelector(".fjs-form-field");
            var sum = page.locator(".fjs-form-field input[type=text], .fjs-form-field input[inputmode=decimal]")
                    .first();
            if (person.language().startsWith("zh")) {
                says(page, "2026年3月3日（星期二）到期");
                says(page, "法定期限 2026年3月16日（星期一）");
                says(page, "这一步最晚 2026年3月3日（星期二） 办完");
            }
            sum.fill("1,300元");
            page.keyboard().press("Tab");
            assertThat(sum).hasValue("1300");
            browser.look(page, "law/money-comma-" + name(person));
            sum.fill("一千三");
            page.keyboard().press("Tab");
            assertThat(page.locator(".fjs-form-field-error").first()).isVisible();
            browser.look(page, "law/money-words-" + name(person));
        }
    }

    @Test
    void the_drawing_of_a_running_case_shows_where_it_stands() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        enters(CLERK, caseNo, "OBJECTION", "有第二套住房");
        var page = signedIn(CLERK, "/worklist/cases/" + caseNo);
        draws(page, "assistance");
    }

    private static void draws(Page page, String name) {
        page.locator("summary")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("流程图"))
                .click();
        page.waitForSelector("[data-diagram] svg");
        browser.screenshot(page, "law/drawing-" + name);
        page.setViewportSize(3600, 1400);
        page.locator("button:has-text(\"看全图\")").click();
        page.locator("[data-diagram]")
                .screenshot(new com.microsoft.playwright.Locator.ScreenshotOptions()
                        .setPath(Path.of("target/screenshots/law/whole-" + name + ".png")));
    }

    private static void picture(byte[] pdf, String name) throws IOException {
        var folder = Path.of("target/screenshots/law");
        Files.createDirectories(folder);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            var image = new PDFRenderer(document).renderImageWithDPI(0, 70);
            ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
        }
    }

    private static Person wide(String language) {
        return new Person().withLanguage(language).withWidth(1280);
    }

    private static Person narrow(String language) {
        return new Person().withLanguage(language).withWidth(390);
    }

    private static String name(Person person) {
        return person.language() + "-" + person.width();
    }

    private static Household afterAFire() {
        var household = Household.of(2, "3000")
                .with("category", TextNode.valueOf("TEMPORARY"))
                .with("residenceStatus", TextNode.valueOf("PERMIT"))
                .with("need", TextNode.valueOf("2000.00"))
                .with("urgency", TextNode.valueOf("EMERGENCY"))
                .with("authorisation", BooleanNode.TRUE)
                .livingIn(VILLAGE);
        household.answers().remove("registration");
        return household;
    }
}
