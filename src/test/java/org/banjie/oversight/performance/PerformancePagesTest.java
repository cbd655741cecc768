package org.banjie.oversight.performance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.Test;

/** A leader reads how the street did, the auditor how all did beside each other, and both on what it rests. */
class PerformancePagesTest extends DeskStory {

    private static final String LEADER = "street-leader." + STREET;
    private static final String PATH = "/oversight/figures/performance";

    @Test
    void a_leader_reads_their_own_street_and_the_auditor_all_of_them_beside_each_other() {
        var here = files(Household.of(3, "930"));
        does(CLERK, here, AssistanceModel.CHECK_COMPLETENESS, "DECLINE");
        var elsewhere = "street-intake.310117001";
        var there = files(elsewhere, Household.of(3, "931").registeredIn("310117001001"));
        does(elsewhere, there, AssistanceModel.CHECK_COMPLETENESS, "DECLINE");

        var leader = signedIn(LEADER, "/oversight/figures");
        leader.locator("a[href$='/performance']").click();
        assertThat(leader.locator("h1")).containsText("2026 年");
        assertThat(leader.locator("#scores tbody tr")).hasCount(1);
        assertThat(leader.locator("#scores td[data-label='按期办结']")).containsText("分（");
        says(leader, "今年还没有过完");
        says(leader, "廉政承诺书");
        says(leader, "困难群众基本生活救助工作绩效评价办法第七条");
        assertThat(leader.locator("#compared")).hasCount(0);
        looksWell(leader, "performance");

        var auditor = signedIn("auditor", PATH, new Person().withLanguage("en").withWidth(390));
        assertThat(auditor.locator("#scores tbody tr")).hasCount(17);
        assertThat(auditor.locator("#compared")).containsText("Zhongshan Subdistrict");
        looksWell(auditor, "performance-en-390");
        looksWell(signedIn("auditor", PATH), "performance-auditor");
    }

    @Test
    void a_year_without_terms_says_so_and_a_clerk_reads_none() {
        var page = signedIn(LEADER, PATH + "?year=2024");
        says(page, "这一年没有绩效办法");
        looksWell(page, "performance-none");
        says(signedIn(CLERK, PATH), "办件统计由街镇负责人");
    }

    private static void looksWell(Page page, String name) {
        browser.screenshot(page, "oversight/" + name);
        browser.axe(page);
        browser.fits(page);
    }
}
