package org.banjie.tracking.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A neighbour with a phone and no account reads what hangs in their village today; without scripts, too. */
class BoardTest extends DeskStory {

    private static final Person PHONE = new Person().withWidth(390).withoutScripts();

    @AfterEach
    void nothingHangs() {
        db.sql("delete from assistance_board").update();
    }

    @Test
    void a_neighbour_finds_the_notice_of_the_village_with_its_last_day_and_whom_to_call() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        var page = browser.open(at("/"), PHONE);
        page.getByText("看公示").first().click();
        browser.screenshot(page, "hall/board-streets-390");
        page.getByText("中山街道", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForURL(at("/publicity/streets/" + STREET));
        page.locator("a[href$='" + VILLAGE + "']").click();
        for (var text : new String[] {
            "王建国", "3人", "最低生活保障", "每月", "2026年2月9日（星期一）起，最后一天是2026年2月24日（星期二）", numberOf(caseNo), "中山街道办事处", "12345"
        }) says(page, text);
        for (var secret : new String[] {"310117199001010013", "13800000000", "李秀英", caseNo}) {
            assertThat(page.content()).doesNotContain(secret);
        }
        assertThat(page.locator("meta[name=robots]")).hasAttribute("content", "noindex, nofollow, noarchive");
        page.getByText("提出异议", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#number")).hasValue(numberOf(caseNo));
        for (var language : new String[] {"zh-CN", "en"}) {
            var reader = new Person().withLanguage(language).withWidth(390);
            browser.look(browser.open(village(), reader), "hall/board-village-" + language + "-390");
            browser.look(browser.open(at("/publicity"), reader), "hall/board-" + language + "-390");
        }
    }

    @Test
    void after_its_last_day_nobody_reads_it_any_more() {
        isPublicised(files(Household.of(3, "900")));
        clock.goesTo("2026-02-24T23:59");
        says(browser.open(village(), PHONE), "王建国");
        // before the timer has taken the case on
        clock.goesTo("2026-02-25T00:00");
        isEmpty();
    }

    @Test
    void an_objection_that_is_looked_into_takes_it_down() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        enters("street-intake." + STREET, caseNo, "OBJECTION", "有第二套住房");
        does(REVIEWER, caseNo, "Task_DecideOnObjection", "REINVESTIGATE");
        isEmpty();
    }

    @Test
    void a_family_that_withdraws_hangs_nowhere() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        as(CLERK).post("/cases/" + caseNo + "/withdraw", Map.of("reason", "找到工作了"));
        timeline.settle();
        isEmpty();
    }

    @Test
    void search_engines_are_kept_out() {
        var robots = browser.open(at("/robots.txt"), PHONE);
        assertThat(robots.content()).contains("Disallow: /publicity");
        var answer = robots.navigate(village());
        assertThat(answer.headers().get("x-robots-tag")).contains("noindex");
        assertThat(robots.navigate(at("/publicity/villages/" + STREET)).status())
                .isEqualTo(404);
        assertThat(robots.navigate(at("/publicity/streets/310117")).status()).isEqualTo(404);
        assertThat(robots.navigate(at("/publicity/villages/0")).status()).isEqualTo(404);
    }

    private void isEmpty() {
        var page = browser.open(village(), PHONE);
        says(page, "现在没有公示");
        keepsSilent(page, "王建国");
    }

    private String village() {
        return at("/publicity/villages/" + VILLAGE);
    }

    private String numberOf(String caseNo) {
        return documents.newest(caseNo, "publicity").orElseThrow().number();
    }
}
