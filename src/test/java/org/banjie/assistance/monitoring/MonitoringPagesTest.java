package org.banjie.assistance.monitoring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.banjie.assistance.households.Recipients;
import org.banjie.background.running.ByHand;
import org.banjie.grants.Category;
import org.banjie.grants.Grants;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of monitoring, as the district's section uses them. */
class MonitoringPagesTest extends DeskStory {

    private static final String DISTRICT = "district-assistance";
    private static final List<Person> SCREENS = List.of(
            new Person().withWidth(1280), new Person().withLanguage("en").withWidth(360));

    @Autowired
    Grants grants;

    @Autowired
    ByHand byHand;

    @AfterEach
    void nobodyStaysWhereTheDemonstrationHasNoStaff() {
        new Recipients(grants).leave("310117003");
    }

    @Test
    void a_list_is_sent_in_left_alone_and_found_again_with_its_hits_and_its_faults() {
        var dead = new Recipients(grants).in(VILLAGE);
        var page = signedIn(DISTRICT, "/monitoring/imports", new Person().withWidth(1280));
        looksWell(page, "imports-empty");
        page.getByLabel("文件").setInputFiles(file(dead.idNo() + ",孙一,2026-01-05\n110105194912310021,,2026-01-06"));
        page.locator("main form button").click();
        says(page, "可以离开这一页");
        says(page, "正在读取");
        looksWell(page, "import-reading");
        byHand.settle();
        assertThat(page.locator("#progress")).containsText("比对完成：1 行参加比对，比中 1 人。");
        page.reload();
        says(page, dead.caseNo());
        says(page, "身份证号校验不通过");
        var address = page.url().replace(at(""), "");
        for (var person : SCREENS) looksWell(signedIn(DISTRICT, address, person), "import-" + person.width());
        page.navigate(at("/monitoring/imports"));
        page.getByLabel("文件").setInputFiles(file(dead.idNo() + ",孙一,2026-01-05\n110105194912310021,,2026-01-06"));
        page.locator("main form button").click();
        says(page, "这个文件已经导入过");
        page.navigate(at("/monitoring/imports"));
        looksWell(page, "imports");
    }

    @Test
    void a_spot_check_is_drawn_and_drawn_again_by_an_auditor() {
        new Recipients(grants).many("310117003001", 12);
        var page = signedIn(DISTRICT, "/monitoring/draws", new Person().withWidth(1280));
        page.getByLabel("街镇").selectOption("310117003");
        page.check("#sure");
        page.locator("main form button").click();
        says(page, "核验信息");
        var address = page.url().replace(at(""), "");
        page.navigate(at("/monitoring/draws"));
        page.getByLabel("街镇").selectOption("310117003");
        page.check("#sure");
        page.locator("main form button").click();
        assertThat(page.locator(".error-summary")).containsText("每月只抽一次，不能重抽");
        looksWell(page, "draws");
        byHand.settle();
        page.navigate(at(address));
        assertThat(page.locator("main tbody tr").first()).containsText("孙一");
        for (var person : SCREENS) {
            var auditor = signedIn("auditor", address, person);
            assertThat(auditor.locator("main tbody tr").first()).containsText("孙*");
            auditor.locator("main form button").click();
            assertThat(auditor.locator(".message-done")).isVisible();
            auditor.locator("main details summary").first().click();
            looksWell(auditor, "draw-" + person.width());
        }
    }

    @Test
    void leads_are_searched_for() {
        var page = signedIn(DISTRICT, "/monitoring/leads", new Person().withWidth(1280));
        page.locator("main form button").click();
        says(page, "正在筛查");
        byHand.settle();
        assertThat(page.locator("#search")).containsText("最近一次筛查");
        looksWell(page, "leads");
        looksWell(signedIn(DISTRICT, "/monitoring/leads", SCREENS.get(1)), "leads-360");
    }

    @Test
    void a_benefit_is_proposed_a_household_left_out_and_another_approves() {
        new Recipients(grants).in(VILLAGE, Category.MARGINAL, 2);
        var page = signedIn(DISTRICT, "/monitoring/benefits", new Person().withWidth(1280));
        // folded away once there are others
        page.evaluate("document.querySelectorAll('main details').forEach(one => one.open = true)");
        page.getByLabel("名称").fill("燃气补贴");
        page.locator("main form button").click();
        assertThat(page.locator(".error-summary")).containsText("金额应大于 0");
        assertThat(page.getByLabel("名称")).hasValue("燃气补贴");
        looksWell(page, "benefits");
        page.getByLabel("所属月份").fill("2026-02");
        page.getByLabel("每人金额（元）").fill("50");
        page.getByLabel("依据").fill("沪民社〔2026〕1号");
        page.getByLabel("低保边缘").check();
        page.locator("main form button").click();
        says(page, "待另一人复核");
        var address = page.url().replace(at(""), "");
        page.locator("tbody details summary").first().click();
        page.locator("tbody details input[name=reason]").first().fill("本月已迁出");
        looksWell(page, "benefit");
        page.locator("tbody details button").first().click();
        says(page, "本月已迁出");
        page.locator("tbody details summary").first().click();
        page.locator("tbody details input[name=reason]").first().fill("");
        page.locator("tbody details button").first().click();
        page.locator("form[action$=approve] button").click();
        assertThat(page.locator(".error-summary")).containsText("须由另一人复核");
        var other = signedIn("admin-1", address, SCREENS.get(1));
        looksWell(other, "benefit-360");
        other.locator("form[action$=approve] button").click();
        assertThat(other.locator(".message-done")).isVisible();
    }

    private void looksWell(Page page, String name) {
        browser.settled(page);
        browser.screenshot(page, "monitoring/" + name);
        browser.axe(page);
        browser.fits(page);
    }

    private static FilePayload file(String rows) {
        var text = "身份证号,姓名,死亡日期\n" + rows + "\n";
        return new FilePayload("一月死亡名单.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
