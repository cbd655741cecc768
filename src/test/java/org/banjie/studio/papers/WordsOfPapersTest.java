package org.banjie.studio.papers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.sets.LiveSets;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One administrator words a paper anew beside its printed page, another approves it, and the applicant's paper says it. */
class WordsOfPapersTest extends DeskStory {

    private static final String KIND = "assistance";
    private static final String PAPER = "/studio/assistance/papers/acceptance";

    @Autowired
    LiveSets live;

    @AfterEach
    void theProgramsWordsAgain() {
        as("admin-1").post("/models/" + KIND + "/draft/lock", Map.of("takeOver", true));
        as("admin-1").delete("/models/" + KIND + "/draft");
        var history = live.history(KIND);
        if (history.get(0).hash().equals(history.get(history.size() - 1).hash())) return;
        as("admin-1")
                .post(
                        "/models/" + KIND + "/draft",
                        Map.of("hash", history.get(history.size() - 1).hash()));
        assertThat(as("admin-2").post("/models/" + KIND + "/draft/approve").ok())
                .isTrue();
        assertThat(as("admin-1").post("/models/" + KIND + "/publish").ok()).isTrue();
    }

    @Test
    void an_administrator_words_a_paper_beside_its_printed_page_and_the_applicant_gets_it_so() {
        var before = files(Household.of(3, "900"));
        isAccepted(before);
        var page = signedIn("admin-1", "/studio/assistance/edit/documents.yaml");
        assertThat(page.locator("[id='papers[0].template'] option:checked")).hasText("受理通知书");
        page.locator("[id='papers[0]'] summary").click();
        page.locator("[id='papers[0]'] a").click();
        page.waitForURL(at(PAPER));
        assertThat(page.locator("[data-printed] img")).not().hasCount(0);
        assertThat(block(page, 1)).hasValue(Pattern.compile("^您于\\{申请日期}提出的\\{申请事项}申请，.*"));
        looksWell(page, "paper");

        block(page, 2).fill("受理日期为{受理日子}。");
        page.getByText("保存到草稿").click();
        assertThat(page.locator("[id='body[2].text-error']")).containsText("没有“{受理日子}”可以放");
        assertThat(block(page, 2)).hasValue("受理日期为{受理日子}。");
        assertThat(page.locator("[data-printed] img")).hasCount(0);
        looksWell(page, "paper-wrong");

        block(page, 2).fill("本件自");
        block(page, 2).press("End");
        page.locator("[data-place='{受理日期}']").click();
        page.keyboard().type("起算，");
        page.locator("[data-place='{办理期限}']").click();
        page.keyboard().type("内办结，最迟{办结期限}。");
        assertThat(page.locator("[data-printed] img")).not().hasCount(0);
        page.locator("button[value='add.2']").click();
        page.selectOption("[id='body[3].sort']", "HEADING");
        block(page, 3).fill("需要您配合的事");
        page.locator("button[value='add.3']").click();
        page.selectOption("[id='body[4].sort']", "ROW");
        block(page, 4).fill("{联系方式}");
        page.getByText("保存到草稿").click();
        assertThat(page.locator("[id='body[4].label-error']")).containsText("请填写左栏");
        page.fill("[id='body[4].label']", "询问请找");
        page.getByText("保存到草稿").click();
        says(page, "这份文书的文字已保存到草稿");
        looksWell(page, "paper-saved");

        page.navigate(at("/studio/" + KIND));
        page.locator("main form[action$=ready] button").click();
        var other = signedIn(
                "admin-2", "/studio/" + KIND, new Person().withWidth(360).withLanguage("en"));
        other.locator("main form[action$=approve] .btn-primary").click();
        other.locator("main form[action$=publish] button").click();
        assertThat(other.locator("main .message-done")).isVisible();
        other.navigate(at(PAPER));
        looksWell(other, "paper-360");

        var after = files(Household.of(3, "900"));
        isAccepted(after);
        assertThat(papers().text(after, "acceptance"))
                .contains("起算，20个工作日内办结，最迟2026年3月13日。需要您配合的事询问请找")
                .contains("上海市社会救助条例")
                .doesNotContain("期限内将书面告知您结果");
        assertThat(papers().text(before, "acceptance")).contains("期限内将书面告知您结果");
    }

    @Test
    void without_a_script_blocks_are_moved_and_the_page_is_printed_by_a_button() {
        var page = signedIn("admin-1", PAPER, new Person().withWidth(360).withoutScripts());
        var second = block(page, 2).inputValue();
        page.locator("button[value='up.2']").click();
        assertThat(block(page, 1)).hasValue(second);
        page.locator("button[value='remove.1']").click();
        page.locator("button[value=preview]").click();
        assertThat(page.locator(".error-summary")).containsText("这份文书必须说到：{受理日期}");
        browser.screenshot(page, "studio/words/paper-plain-360");
        var fixed = signedIn("admin-1", "/studio/organisations/papers/certificate");
        says(fixed, "版式由程序固定");
        assertThat(fixed.locator("[data-printed] img")).hasCount(2);
        looksWell(fixed, "paper-fixed");
        var auditor = signedIn("auditor", PAPER);
        assertThat(auditor.getByText("保存到草稿")).hasCount(0);
    }

    private void isAccepted(String caseNo) {
        does(CLERK, caseNo, AssistanceModel.CHECK_COMPLETENESS, "ACCEPT");
    }

    private static Locator block(Page page, int number) {
        return page.locator("[id='body[" + number + "].text']");
    }

    private static void looksWell(Page page, String name) {
        browser.settled(page);
        browser.look(page, "studio/words/" + name);
    }
}
