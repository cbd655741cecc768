package org.banjie.oversight.looks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.banjie.access.recusals.Recusals;
import org.banjie.assistance.households.Recipients;
import org.banjie.grants.Category;
import org.banjie.grants.Grants;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.StandsStill;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who of the staff looked at a family's case is known to the auditor, and to nobody who could be among them. */
@StandsStill("who looks is what it tells of")
class LooksTest extends DeskStory {

    private static final String LEADER = "street-leader." + STREET;

    @Autowired
    Grants grants;

    @Autowired
    Recusals recusals;

    private static final List<Person> SCREENS = List.of(
            new Person().withWidth(1280), new Person().withLanguage("en").withWidth(390));

    @Test
    void the_auditor_sees_who_looked_at_a_case_and_whether_they_worked_on_it() {
        var caseNo = files(Household.of(3, "900"));
        as(CLERK).get("/tasks/" + taskOf(caseNo, "Task_CheckCompleteness"));
        as(CLERK).post("/tasks/" + taskOf(caseNo, "Task_CheckCompleteness") + "/claim");
        signedIn(LEADER, "/worklist/cases/" + caseNo);
        as(LEADER).get("/cases/" + caseNo);
        for (var person : SCREENS) {
            var page = signedIn("auditor", "/worklist/cases/" + caseNo, person);
            page.locator("main a[href*='/oversight/looks']").click();
            assertThat(looker(page, CLERK)).hasCount(1);
            assertThat(looker(page, LEADER)).hasCount(1);
            looksWell(page, "looks-" + person.width() + person.language());
        }
        var page = signedIn("auditor", "/oversight/looks?file=" + caseNo);
        assertThat(looker(page, CLERK)).containsText("经办过");
        assertThat(looker(page, LEADER)).containsText("只看过，没有办理");
        assertThat(looker(page, LEADER)).containsText("中山街道");
        assertThat(looker(page, LEADER).locator(".number")).hasText("1");
        goesTo("2026-02-09T11:00");
        as(LEADER).get("/cases/" + caseNo);
        page.reload();
        assertThat(looker(page, LEADER).locator(".number")).hasText("2");
    }

    @Test
    void all_that_one_person_looked_at_and_did_in_some_days_is_one_page() {
        // a day of their own: what this clerk does in other stories fills pages
        goesTo("2026-02-27T15:00");
        var caseNo = files(Household.of(1, "900"));
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        signedIn(CLERK, "/worklist/cases/" + caseNo);
        var page = signedIn("auditor", "/oversight/looks");
        page.fill("#who", CLERK);
        page.fill("#from", "2026-02-27");
        page.fill("#to", "2026-02-27");
        page.locator("button[value=false]").click();
        assertThat(page.locator("main tbody")).containsText(caseNo);
        page.locator("button[value=true]").click();
        assertThat(page.locator("main tbody")).containsText(caseNo);
        assertThat(page.locator("main tbody")).containsText("中山街道");
        looksWell(page, "acts-of-a-person");
        page.fill("#from", "2026-01-01");
        page.fill("#to", "2026-01-31");
        page.locator("button[value=true]").click();
        assertThat(page.locator("main tbody")).hasCount(0);
    }

    @Test
    void what_somebody_did_is_said_in_words_in_both_languages() {
        var caseNo = files(Household.of(1, "900"));
        as(CLERK).post("/tasks/" + taskOf(caseNo, "Task_CheckCompleteness") + "/claim");
        as(CLERK).post("/tasks/" + taskOf(caseNo, "Task_CheckCompleteness") + "/release");
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        for (var address : List.of("/oversight/journal?chain=" + caseNo, "/oversight/looks?did=true&who=" + CLERK)) {
            for (var person : SCREENS) {
                var page = signedIn("auditor", address, person);
                var english = person.language().equals("en");
                var rows = page.locator("main tbody tr");
                var ended = rows.filter(new Locator.FilterOptions().setHasText(english ? "Accept" : "受理"));
                assertThat(ended.filter(new Locator.FilterOptions()
                                .setHasText(english ? "Step: Street intake: check the papers" : "环节：街镇受理：审查材料")))
                        .not()
                        .hasCount(0);
                if (address.contains("/journal?")) {
                    assertThat(page.locator("main tbody")).containsText("受理通知书");
                }
                assertThat(rows.first()).not().containsText("=");
                for (var raw : List.of(
                        "Task_CheckCompleteness",
                        "ACCEPT",
                        "kind",
                        "sha256",
                        ": acceptance",
                        "：acceptance",
                        "system")) {
                    assertThat(page.locator("main tbody")).not().containsText(raw);
                }
                looksWell(page, "facts-" + address.charAt(11) + person.width() + person.language());
            }
        }
    }

    @Test
    void a_case_somebody_may_not_see_was_not_looked_at_and_nobody_else_reads_who_looked() {
        var caseNo = files(Household.of(1, "900"));
        assertThat(as("street-leader.310117001").get("/cases/" + caseNo).status())
                .isEqualTo(404);
        assertThat(db.sql("select count(*) from file_look where file = ? and uid like 'street-leader.310117001'")
                        .param(caseNo)
                        .query(Integer.class)
                        .single())
                .isZero();
        for (var uid : List.of(CLERK, LEADER, "district-assistance")) {
            var page = signedIn(uid, "/worklist/cases/" + caseNo);
            assertThat(page.locator("a[href*='/oversight/looks']")).hasCount(0);
            page.navigate(at("/oversight/looks?file=" + caseNo));
            assertThat(page.locator("body")).containsText("只有审计员可以看谁查阅过档案");
        }
    }

    @Test
    void a_number_is_understood_as_it_was_copied() {
        var caseNo = files(Household.of(1, "900"));
        as(CLERK).get("/cases/" + caseNo);
        var copied = caseNo.replace("-", "").toLowerCase(java.util.Locale.ROOT);
        var page = signedIn("auditor", "/oversight/looks?file=" + copied);
        assertThat(looker(page, CLERK)).hasCount(1);
        page.navigate(at("/oversight/journal?chain=" + copied));
        assertThat(page.locator("#rows-title")).hasText(caseNo);
    }

    @Test
    void an_auditor_who_keeps_away_from_a_case_learns_of_its_household_as_little() {
        var granted = new Recipients(grants).in(VILLAGE, Category.EXTREME, 1);
        var household = "households/"
                + db.sql("select household from assistance_grant where id = ?")
                        .param(granted.id())
                        .query(Long.class)
                        .single();
        db.sql(
                        """
                insert into file_look (file, uid, on_day, offices, first_at, last_at)
                values (?, ?, '2026-02-09', '{}', '2026-02-09T09:00+08', '2026-02-09T09:00+08')
                """)
                .params(household, LEADER)
                .update();
        var ofFile = "/oversight/looks?file=" + household;
        var ofPerson = "/oversight/looks?did=false&who=" + LEADER;
        for (var address : List.of(ofFile, ofPerson)) {
            assertThat(signedIn("auditor", address).locator("main tbody")).hasCount(1);
        }
        recusals.recuse(granted.caseNo(), "auditor", "申请人的兄弟", "admin-1");
        assertThat(signedIn("auditor", ofFile).locator("main tbody")).hasCount(0);
        var looked = signedIn("auditor", ofPerson).locator("a[href*='" + household + "']");
        assertThat(looked).hasCount(0);
    }

    private static Locator looker(Page page, String uid) {
        return page.locator("main tbody tr")
                .filter(new Locator.FilterOptions().setHas(page.locator("a[title='" + uid + "']")));
    }

    private static void looksWell(Page page, String name) {
        browser.screenshot(page, "oversight/" + name);
        browser.axe(page);
        browser.fits(page);
    }
}
