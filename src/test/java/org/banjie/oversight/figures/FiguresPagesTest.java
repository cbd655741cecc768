package org.banjie.oversight.figures;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.StandsStill;
import org.junit.jupiter.api.Test;

/** A leader of a street reads how many cases came there and how they ended, the auditor of all streets, and which those are. */
@StandsStill("what is counted is what it tells of")
class FiguresPagesTest extends DeskStory {

    private static final String LEADER = "street-leader." + STREET;
    private static final String ELSEWHERE = "street-leader.310117001";
    private static final String MONTH = "?from=2026-02&to=2026-02";

    private static final String MAY = "?from=2018-05&to=2018-05";

    private static final List<Person> SCREENS = List.of(
            new Person().withWidth(1280), new Person().withLanguage("en").withWidth(390));

    @Test
    void a_leader_reads_a_month_and_goes_on_to_the_cases_behind_a_number() {
        var before = received(signedIn(LEADER, "/oversight/figures" + MONTH));
        var elsewhere = received(signedIn(ELSEWHERE, "/oversight/figures" + MONTH));
        var all = received(signedIn("auditor", "/oversight/figures" + MONTH));
        var caseNo = files(Household.of(3, "900"));
        for (var person : SCREENS) {
            var page = signedIn(LEADER, "/oversight/figures" + MONTH, person);
            assertThat(received(page)).isEqualTo(before + 1);
            looksWell(page, "figures-" + person.width() + person.language());
            page.locator("#by-month tbody a").first().click();
            // the page that begins with it, whatever others of the same run came before
            page.navigate(page.url() + "&after=" + caseNo.substring(0, caseNo.length() - 1));
            assertThat(page.locator("main")).containsText(caseNo);
            looksWell(page, "figure-cases-" + person.width() + person.language());
        }
        assertThat(received(signedIn(ELSEWHERE, "/oversight/figures" + MONTH))).isEqualTo(elsewhere);
        assertThat(received(signedIn("auditor", "/oversight/figures" + MONTH))).isEqualTo(all + 1);
        assertThat(signedIn(ELSEWHERE, "/oversight/figures/cases?what=RECEIVED&kind=assistance")
                        .locator("main"))
                .not()
                .containsText(caseNo);
        looksWell(signedIn("auditor", "/oversight/figures"), "figures-auditor");
    }

    /** The auditor sees at a glance which street is behind, and reads the same in words; a leader has nothing beside their own. */
    @Test
    void streets_are_compared_by_how_many_were_in_time_and_one_handed_in_elsewhere_counts_for_that_office() {
        var elsewhere = "street-intake.310117001";
        var there = files(elsewhere, Household.of(3, "902").registeredIn("310117001001"));
        does(elsewhere, there, AssistanceModel.CHECK_COMPLETENESS, "DECLINE");
        var late = declined("310117198802290014");
        // a month of their own, whatever others of the same run hand in
        db.sql(
                        "update cases set handed_in_at = '2018-05-02T09:00+08', closed_at = '2018-05-09T09:00+08' where case_no in (?, ?)")
                .params(there, late)
                .update();
        db.sql(
                        """
                insert into statutory_limit (subject, code, round, starts_on, length, unit, basis, due_on, amber_on, provisional,
                                             closed_on)
                values (?, 'test', 1, '2018-05-02', 1, 'WORKING', '', '2018-05-03', '2018-05-03', false, '2018-05-09')
                """)
                .param(late)
                .update();
        for (var person : SCREENS) {
            var page = signedIn("auditor", "/oversight/figures" + MAY, person);
            assertThat(page.locator("#compared li")).hasCount(2);
            assertThat(page.locator("#compared li").first())
                    .containsText(person.language().equals("en") ? "100 % (1 of 1)" : "100%（1 件中 1 件）");
            assertThat(page.locator("#by-street tbody tr")).hasCount(3);
            looksWell(page, "figures-compared-" + person.width() + person.language());
        }
        var large = signedIn(
                "auditor",
                "/oversight/figures" + MAY,
                new Person().withWidth(390).withLook("light.large.normal"));
        looksWell(large, "figures-compared-large");
        var leader = signedIn(LEADER, "/oversight/figures" + MAY);
        assertThat(leader.locator("#compared")).hasCount(0);
        assertThat(leader.locator("#by-street")).hasCount(0);
        leader.locator("#by-office tr")
                .filter(new Locator.FilterOptions().setHasText("岳阳街道"))
                .locator("td[data-label='超期'] a")
                .click();
        assertThat(leader.locator("main")).containsText(late);
        assertThat(leader.locator("main")).containsText("岳阳街道");
    }

    @Test
    void months_without_a_case_say_so_and_months_to_come_are_refused() {
        var page = signedIn(LEADER, "/oversight/figures?from=2019-01&to=2019-02");
        assertThat(page.locator("main")).containsText("这段时间没有办件");
        looksWell(page, "figures-none");
        page.navigate(at("/oversight/figures?to=2027-01"));
        assertThat(page.locator("main")).containsText("请选择本月或者以前的月份");
    }

    @Test
    void what_is_counted_can_be_taken_away_as_numbers() throws IOException {
        files(Household.of(3, "901"));
        var page = signedIn(LEADER, "/oversight/figures" + MONTH);
        var link = page.locator("a[href*=workbook]").getAttribute("href");
        var taken = page.request().get(at(link)).body();
        assertThat(part(taken, "xl/worksheets/sheet1.xml")).contains("<c><v>", "2026-02", "社会救助", "统计范围");
        var clerk = signedIn(CLERK, "/worklist").request().get(at("/oversight/figures/workbook"));
        assertThat(clerk.status()).isEqualTo(403);
    }

    private static String part(byte[] workbook, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError("no " + name);
    }

    @Test
    void a_clerk_reads_no_figures() {
        var page = signedIn(CLERK, "/worklist");
        assertThat(page.locator("a[href*='/oversight/figures']")).hasCount(0);
        page.navigate(at("/oversight/figures"));
        assertThat(page.locator("main")).containsText("办件统计由街镇负责人");
    }

    private static int received(Page page) {
        assertThat(page.locator("#population")).hasCount(1);
        var sum = page.locator("#by-kind .sum td").first();
        return page.locator("#by-kind").count() == 0
                ? 0
                : Integer.parseInt(sum.textContent().strip());
    }

    private static void looksWell(Page page, String name) {
        browser.screenshot(page, "oversight/" + name);
        browser.axe(page);
        browser.fits(page);
    }
}
