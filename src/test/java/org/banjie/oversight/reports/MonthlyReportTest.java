package org.banjie.oversight.reports;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.banjie.background.running.ByHand;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.StandsStill;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * The report of a month: there on the first morning, for each office its own, and the same for good. A program of its own: where others
 * let a month end, their report of it would be there.
 */
@TestPropertySource(properties = "a.program.of.its.own=monthly-reports")
@StandsStill("what is counted is what it tells of")
class MonthlyReportTest extends DeskStory {

    private static final String LEADER = "street-leader." + STREET;
    private static final String PATH = "/oversight/figures/reports";
    private static final String FEBRUARY = PATH + "/paper?unit=" + STREET + "&month=2026-02";

    @Autowired
    ByHand byHand;

    @Test
    void a_month_is_reported_in_the_night_after_it_and_stays_as_it_stood() throws IOException {
        files(Household.of(3, "920"));
        files("street-intake.310117001", Household.of(2, "922").registeredIn("310117001001"));
        clock.goesTo("2026-03-01T04:30");
        byHand.does("oversight.reports");
        var leader = signedIn(LEADER, PATH);
        says(leader, "2026年3月1日");
        var first = pdf(leader, FEBRUARY);
        var text = text(first);
        assertThat(text)
                .contains("中山街道办事处", "办件统计月报（2026年2月）", "社会救助", "统计口径", "数字截至2026年3月1日")
                .doesNotContain("DB-", "王建国");
        browser.screenshot(leader, "oversight/reports");
        browser.axe(leader);
        browser.fits(leader);

        var late = files(Household.of(3, "921"));
        db.sql("update cases set handed_in_at = timestamptz '2026-02-10T09:00:00+08:00' where case_no = ?")
                .param(late)
                .update();
        byHand.does("oversight.reports");
        assertThat(pdf(signedIn(LEADER, PATH), FEBRUARY))
                .as("as the month stood")
                .isEqualTo(first);
        assertThat(db.sql("select count(*) from journal_entry where chain = ? and verb = 'document-issued'")
                        .param("YB-" + STREET + "-2026-02")
                        .query(Integer.class)
                        .single())
                .isOne();
        var all = signedIn(
                "auditor",
                PATH + "?unit=310117",
                new Person().withLanguage("en").withWidth(390));
        assertThat(all.locator("#reports a")).hasCount(1);
        assertThat(all.locator("#reports button")).hasCount(0);
        browser.screenshot(all, "oversight/reports-en-390");
        browser.axe(all);
        browser.fits(all);
        assertThat(text(pdf(all, FEBRUARY.replace(STREET, "310117")))).contains("松江区民政局", "按街镇", "中山街道", "岳阳街道");
    }

    @Test
    void an_earlier_month_is_made_with_one_press_and_one_that_is_not_over_is_refused() {
        clock.goesTo("2026-03-02T09:00");
        var page = signedIn(LEADER, PATH);
        page.locator("#reports tr").filter(having("2025-11")).locator("button").click();
        assertThat(page.locator("#reports tr").filter(having("2025-11")).locator("a"))
                .hasCount(1);
        page.locator("#reports tr")
                .filter(having("2025-10"))
                .locator("input[name=month]")
                .evaluate("field => field.value = '2026-03'");
        page.locator("#reports tr").filter(having("2025-10")).locator("button").click();
        says(page, "这个月还没有过完");
    }

    @Test
    void nobody_reads_the_report_of_an_office_that_is_not_theirs() {
        clock.goesTo("2026-03-01T04:30");
        byHand.does("oversight.reports");
        assertThat(status("street-leader.310117001", FEBRUARY)).isEqualTo(404);
        assertThat(status(LEADER, FEBRUARY.replace(STREET, "310117"))).isEqualTo(404);
        assertThat(status(CLERK, FEBRUARY)).isEqualTo(403);
        assertThat(status("district-approver", FEBRUARY)).isEqualTo(200);
    }

    private int status(String uid, String path) {
        return signedIn(uid, "/worklist").request().get(at(path)).status();
    }

    private byte[] pdf(Page page, String path) {
        var reply = page.request().get(at(path), RequestOptions.create());
        assertThat(reply.status()).isEqualTo(200);
        return reply.body();
    }

    private static com.microsoft.playwright.Locator.FilterOptions having(String text) {
        return new com.microsoft.playwright.Locator.FilterOptions().setHasText(text);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return String.join(
                    "", List.of(new PDFTextStripper().getText(document).split("\\s+")));
        }
    }
}
