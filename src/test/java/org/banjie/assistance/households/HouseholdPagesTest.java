package org.banjie.assistance.households;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.access.recusals.Recusals;
import org.banjie.assistance.households.review.Reviews;
import org.banjie.grants.Category;
import org.banjie.grants.Grants;
import org.banjie.grants.NewGrant;
import org.banjie.grants.NewGrant.Person;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The files of households, as streets look them up and report on them. */
class HouseholdPagesTest extends DeskStory {

    private static final String AUDITOR = "auditor";
    private static int cases;

    @Autowired
    Grants grants;

    @Autowired
    Reviews reviews;

    @Autowired
    Recusals recusals;

    private final String head = Citizens.born("19610101");
    private final String name = "冯" + (char) ('一' + cases);
    private String caseNo;
    private long grant;
    private String path;

    @BeforeEach
    void a_couple_is_on_file() {
        caseNo = "DB-FILE-" + cases++;
        grant = grants.open(new NewGrant(
                new NewGrant.Origin(caseNo, "assistance", Category.MLA),
                new NewGrant.Home(VILLAGE, null),
                List.of(new Person(name, head, "HEAD"), new Person("褚九", Citizens.born("19620202"), "SPOUSE")),
                NewGrant.Money.monthly(new BigDecimal("1390")),
                LocalDate.of(2026, 2, 1),
                null,
                NewGrant.PaidTo.NOBODY));
        path = "/households/" + grants.find(grant).orElseThrow().household();
    }

    /** A member's given name, its last sign alone, and nothing of it for whoever must keep away or reads no files. */
    @Test
    void the_search_in_the_header_finds_the_file_by_part_of_a_members_name() {
        var given = String.valueOf(name.charAt(1));
        var page = signedIn(CLERK, "/worklist");
        page.locator("#seek").fill(given);
        page.locator("#seek").press("Enter");
        says(page, name + "户");
        looks(page, "found-files");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name + "户"))
                .click();
        assertThat(page.url()).endsWith(path);
        recusals.recuse(caseNo, CLERK, "亲戚", "admin-1");
        page.navigate(page.url().replace(path, "/worklist/find?q=" + given));
        assertThat(page.locator("main").innerText()).doesNotContain(name + "户");
    }

    /** By what stands on its paper: the number of the file, or of the case in which it was granted something. */
    @Test
    void a_file_is_found_by_its_number_and_by_that_of_its_case() {
        var page = signedIn(CLERK, "/households?q=" + path.replaceAll("\\D", ""));
        says(page, name);
        page.navigate(at("/households?q=" + caseNo.toLowerCase(Locale.ROOT)));
        assertThat(page.locator("[data-row]")).hasCount(1);
        says(page, name);
        page.navigate(at("/worklist/find?q=" + caseNo));
        says(page, name + "户");
        page.navigate(at("/households?q=DB-FILE-NONE"));
        keepsSilent(page, name);
        recusals.recuse(caseNo, CLERK, "亲戚", "admin-1");
        page.navigate(at("/households?q=" + caseNo));
        keepsSilent(page, name);
    }

    @Test
    void what_does_not_fit_in_the_search_is_said_and_turned_over_in_the_register() {
        var many = List.of("甲乙丙丁戊己庚辛壬癸".split(""));
        for (var n = 0; n < 31; n++) {
            var called = "逄" + many.get(n / 10) + many.get(n % 10);
            grants.open(new NewGrant(
                    new NewGrant.Origin(caseNo + "-" + n, "assistance", Category.MLA),
                    new NewGrant.Home(VILLAGE, null),
                    List.of(new Person(called, Citizens.born("19630303"), "HEAD")),
                    NewGrant.Money.monthly(new BigDecimal("1390")),
                    LocalDate.of(2026, 2, 1),
                    null,
                    NewGrant.PaidTo.NOBODY));
        }
        var page = signedIn(CLERK, "/worklist/find?q=%E9%80%84");
        assertThat(page.locator("main .papers li")).hasCount(30);
        says(page, "还有更多，这里只列出 30 份");
        looks(page, "found-many-files");
        page.locator("main p[role=status] a").click();
        assertThat(page.locator("[data-row]")).hasCount(30);
        page.getByText("下一页").click();
        assertThat(page.locator("[data-row]")).hasCount(1);
        says(page, "逄甲甲");
    }

    @Test
    void paying_is_asked_to_be_held_back_on_the_file_and_waits_there_for_a_second_person() {
        var clerk = signedIn(CLERK, path);
        clerk.getByText("暂缓或者恢复发放").click();
        clerk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登记，待另一人确认"))
                .click();
        says(clerk, "请写明理由");
        clerk.locator("#why").fill("银行卡已挂失");
        looks(clerk, "file-hold");
        clerk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登记，待另一人确认"))
                .click();
        says(clerk, "已登记，待另一人确认后生效");
        keepsSilent(clerk, "确认暂缓");
        var reviewer = signedIn(REVIEWER, path);
        says(reviewer, "银行卡已挂失");
        looks(reviewer, "file-hold-waits");
        reviewer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("不予办理"))
                .click();
        says(reviewer, "没有办理，照原来的发放");
    }

    @Test
    void a_clerk_finds_a_household_gives_it_an_account_and_reports_a_death() {
        var page = signedIn(CLERK, "/households");
        page.getByLabel("姓名、身份证号码、档案号或受理编号").fill(head);
        presses(page, "查找");
        looks(page, "households-found");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).click();
        says(page, "未登记发放账户");
        page.locator("summary").getByText("变更收款账户").click();
        page.getByLabel("户名").fill("外人");
        page.getByLabel("账号").fill("6228480000000000000");
        presses(page, "提交变更");
        assertThat(page.locator(".error-summary")).containsText("不是家庭成员");
        assertThat(page.getByLabel("账号")).hasValue("6228480000000000000");
        page.getByLabel("户名").fill(name);
        page.getByLabel("已查看的凭据").fill("本人银行卡原件");
        presses(page, "提交变更");
        says(page, "待第二人核对后生效");
        says(page, "未登记发放账户");
        page.getByText("家庭成员死亡").click();
        page.getByLabel("死亡日期").fill("2026-02-07");
        page.getByLabel("信息来源").fill("村（居）报告");
        page.locator("form[action$=deaths] button").click();
        says(page, "已启动核查");
        assertThat(reviews.openOf(grant)).isPresent();
        looks(page, "households-file");
    }

    @Test
    void an_auditor_reads_it_masked_and_on_a_narrow_screen() {
        var page = signedIn(
                AUDITOR,
                path,
                new org.banjie.testing.browser.Person().withLanguage("en").withWidth(360));
        keepsSilent(page, head);
        keepsSilent(page, name);
        looks(page, "households-360");
        looks(
                signedIn(AUDITOR, "/households", new org.banjie.testing.browser.Person().withWidth(360)),
                "households-list-360");
    }

    @Test
    void a_file_is_there_for_its_street_only_and_not_for_whoever_keeps_away() {
        assertThat(as("village-clerk." + VILLAGE).get(path).status()).isEqualTo(404);
        assertThat(as("street-intake.310117102").get(path).status()).isEqualTo(404);
        assertThat(as("district-assistance").get(path).status()).isEqualTo(200);
        assertThat(as(REVIEWER).get(path).status()).isEqualTo(200);
        recusals.recuse(caseNo, REVIEWER, "亲戚", "admin-1");
        assertThat(as(REVIEWER).get(path).status()).isEqualTo(404);
        assertThat(as(REVIEWER).get("/households?q=" + head).json()).isEmpty();
        assertThat(as(CLERK).get("/households?q=" + head).json()).hasSize(1);
    }

    @Test
    void whoever_takes_an_application_in_reads_what_its_people_were_granted_before() {
        var family = Household.of(1, "900");
        family.member(0).put("idNo", head);
        var application = files(family);
        says(signedIn(CLERK, "/worklist/cases/" + application), caseNo + "（享受中，2026年2月1日（星期日））");
        says(signedIn(CLERK, task(application, "Task_CheckCompleteness")), caseNo + "（享受中，2026年2月1日（星期日））");
    }

    private static void presses(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void looks(Page page, String name) {
        browser.screenshot(page, name);
        browser.axe(page);
        browser.fits(page);
    }

    @Test
    void whoever_takes_an_application_in_reads_what_was_decided_for_the_family_before() {
        var person = Citizens.born("19800101");
        var first = filesFor(person);
        does(CLERK, first, "Task_CheckCompleteness", "DECLINE");
        var second = filesFor(person);
        var page = signedIn(CLERK, "/worklist/cases/" + second);
        says(page, "家庭成员以往的申请和救助");
        says(page, first + "（不予受理");
        says(page, "最低生活保障，每月 695 元");
        browser.screenshot(page, "households-earlier");
    }

    private String filesFor(String person) {
        var family = Household.of(1, "900");
        family.member(0).put("idNo", person);
        var application = family.application(family.area());
        application.put("applicant", Map.of("name", "王建国", "idNo", person, "phone", "13800000000"));
        var reply = as(CLERK).post("/cases", application);
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(201);
        return reply.json().path("caseNo").asText();
    }
}
