package org.banjie.oversight;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Map;
import org.banjie.background.running.ByHand;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.testing.BanjieTest;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Person;
import org.banjie.time.DayUnit;
import org.banjie.time.calendar.WorkingCalendar;
import org.banjie.time.limits.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** The administrator's calendar, the auditor's journal and the page of the API, in a real browser. */
@BanjieTest
class OversightPagesTest {

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    private ByHand byHand;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    Limits limits;

    @Autowired
    Journal journal;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void one_administrator_proposes_a_holiday_another_sees_what_it_moves_and_confirms() {
        var caseNo = "DB-310117103-2024-000777";
        limits.start(caseNo, "decision", LocalDate.parse("2024-02-26"), 10, DayUnit.WORKING, "x");
        var first = signedIn("admin-1", "/oversight/calendar/2024", new Person());
        look(first, "oversight-calendar");
        change(first, "2024年3月5日（星期二）", "放假", "临时放假");
        assertThat(first.locator("#change")).containsText("等另一位管理员确认");
        assertThat(first.locator("#change .btn-primary")).hasCount(0);
        assertThat(calendar.isWorkingDay(LocalDate.parse("2024-03-05"))).isTrue();
        look(first, "oversight-calendar-proposed");

        var second = signedIn("admin-2", "/oversight/calendar/2024", new Person());
        assertThat(second.locator("#change li")).hasText("2024年3月5日（星期二）：放假 临时放假");
        assertThat(second.locator("#change tr").filter(new Locator.FilterOptions().setHasText(caseNo)))
                .containsText("2024年3月11日（星期一）");
        look(second, "oversight-calendar-confirm");
        look(
                signedIn(
                        "admin-2",
                        "/oversight/calendar/2024",
                        new Person().withLanguage("en").withWidth(360)),
                "oversight-calendar-confirm-en-360");
        second.getByText("确认这项改动").click();
        assertThat(second.locator(".message-done")).containsText("已保存");
        assertThat(calendar.isWorkingDay(LocalDate.parse("2024-03-05"))).isFalse();
        assertThat(limits.find(caseNo, "decision").orElseThrow().dueOn()).isEqualTo("2024-03-12");

        change(second, "2024年3月5日（星期二） 临时放假 休", "照常（周一至周五上班，周末休息）", "");
        first.reload();
        first.getByText("确认这项改动").click();
        assertThat(first.locator(".message-done")).containsText("已保存");
        assertThat(calendar.isWorkingDay(LocalDate.parse("2024-03-05"))).isTrue();
        limits.close(caseNo, "decision", LocalDate.parse("2024-03-01"));
    }

    @Test
    void what_is_wrong_with_a_pasted_notice_is_said_and_nothing_typed_is_lost() {
        var page = signedIn("admin-1", "/oversight/calendar/2027", new Person());
        assertThat(page.locator(".message-warning")).containsText("尚未导入");
        look(page, "oversight-calendar-unloaded");
        page.getByLabel("放假和调休").fill("2027-01-01,holiday,元旦\n明年再说");
        page.getByLabel("依据").fill("通知");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提出2027年的安排"))
                .click();
        assertThat(page.locator(".error-summary")).isVisible();
        assertThat(page.getByLabel("放假和调休")).hasValue("2027-01-01,holiday,元旦\n明年再说");
        page.getByLabel("放假和调休").fill("2027-01-01,holiday,元旦");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提出2027年的安排"))
                .click();
        assertThat(page.locator(".error-summary")).containsText("2027-02-06（春节）是法定节假日");
        look(page, "oversight-calendar-refused");
    }

    @Test
    void the_calendar_fits_a_narrow_screen_and_reads_in_english() {
        look(
                signedIn("admin-1", "/oversight/calendar/2026?day=2026-02-14", new Person().withWidth(360)),
                "oversight-calendar-360");
        look(
                signedIn(
                        "admin-1",
                        "/oversight/calendar/2026",
                        new Person().withLanguage("en").withLook("dark.large.normal")),
                "oversight-calendar-en");
    }

    @Test
    void an_administrator_sees_whether_the_services_outside_answer_and_finds_the_record_in_the_menu() {
        var page = signedIn("admin-1", "/oversight/services", new Person());
        assertThat(page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("工作人员账号目录")))
                .containsText("正常");
        assertThat(page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("PostgreSQL")))
                .containsText("正常");
        assertThat(page.locator("header a[href='/oversight/journal']")).hasCount(1);
        look(page, "oversight-services");
        look(
                signedIn(
                        "admin-1",
                        "/oversight/services",
                        new Person().withLanguage("en").withWidth(360)),
                "oversight-services-360");
        assertThat(signedIn("street-intake.310117004", "/oversight/services", new Person())
                        .locator("h1"))
                .hasText("您不能查看这一页");
    }

    @Test
    void an_administrator_reads_how_the_program_is_set_up_and_no_secret() {
        var page = signedIn("admin-1", "/oversight/settings", new Person());
        var key = page.locator("tr").filter(new Locator.FilterOptions().setHasText("banjie.identity.key"));
        assertThat(key).containsText("身份核对服务的密钥");
        assertThat(key).containsText("未设置");
        assertThat(page.locator("tr").filter(new Locator.FilterOptions().setHasText("banjie.codes.per-hour")))
                .containsText("一个手机每小时的验证码");
        look(page, "oversight-settings");
        look(
                signedIn(
                        "admin-1",
                        "/oversight/settings",
                        new Person().withLanguage("en").withWidth(360)),
                "oversight-settings-en-360");
    }

    @Test
    void a_clerk_does_not_see_the_calendars_desk() {
        var page = signedIn("street-intake.310117004", "/oversight/calendar/2026", new Person());
        assertThat(page.locator("h1")).hasText("您不能查看这一页");
    }

    @Test
    void an_auditor_reads_a_case_and_verifies_the_journal() {
        transaction.executeWithoutResult(status -> journal.record(new Act(
                "DB-310117103-2026-000099",
                "street-intake.310117103",
                "310117103",
                "accepted",
                Map.of("kind", "assistance"))));
        var page = signedIn("auditor", "/oversight/journal", new Person());
        look(page, "oversight-journal");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("按事项和日期查操作记录"))
                .click();
        page.getByLabel("事项").selectOption("accepted");
        page.getByLabel("谁").fill("street-intake.310117103");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("查看"))
                .click();
        assertThat(page.locator("tbody")).containsText("DB-310117103-2026-000099");
        look(page, "oversight-acts");
        look(
                signedIn(
                        "admin-1",
                        "/oversight/acts",
                        new Person().withLanguage("en").withWidth(360)),
                "oversight-acts-360");
        page.navigate(address("/oversight/journal"));
        page.getByLabel("受理编号").fill("DB-310117103-2026-000099");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("查看"))
                .click();
        assertThat(page.locator("tbody tr")).containsText("佘山镇");
        assertThat(page.locator(".message-done")).containsText("留痕完好");
        look(page, "oversight-journal-case");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("核验全部留痕"))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("开始核验"))
                .click();
        assertThat(page.locator(".message-note")).containsText("正在核验");
        byHand.settle();
        assertThat(page.locator(".message-done")).containsText("全部完好");
    }

    @Test
    void an_unknown_number_teaches_what_one_looks_like() {
        var page = signedIn("auditor", "/oversight/journal?chain=nothing", new Person());
        assertThat(page.locator(".empty-title")).hasText("没有这个编号的留痕");
    }

    @Test
    void the_api_can_be_read_without_signing_in_and_without_foreign_scripts() {
        var page = browser.open(address("/api-docs"));
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("GET /api/v1/deadline"))
                .click();
        assertThat(page.locator("details[open]")).containsText("from");
        look(page, "api-docs");
        page.locator("details[open] a[href^='#schema-']").first().click();
        assertThat(page.locator("details[open]")).hasCount(2);
        look(browser.open(address("/api-docs"), new Person().withWidth(360).withLanguage("en")), "api-docs-360-en");
    }

    private void change(Page page, String day, String kind, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(day).setExact(true))
                .click();
        assertThat(page.locator("#day-title")).isInViewport();
        var uncovered = "h => { const r = h.getBoundingClientRect();"
                + " return h.contains(document.elementFromPoint(r.x + 5, r.y + r.height / 2)) }";
        assertThat(page.locator("#day-title").evaluate(uncovered))
                .as("which day it is can be read")
                .isEqualTo(true);
        page.getByLabel(kind, new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("名称", new Page.GetByLabelOptions().setExact(true)).fill(name);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提出修改"))
                .click();
        assertThat(page.locator(".message-done")).containsText("已提出");
    }

    private Page signedIn(String uid, String path, Person person) {
        var page = browser.open(
                address("/sign-in/staff?return=" + path.replace("?", "%3F").replace("=", "%3D")), person);
        page.locator("input[name=uid]").fill(uid);
        page.locator("input[name=password]").fill("banjie-demo");
        page.locator("form[action*='/sign-in/staff'] button").last().click();
        page.navigate(address(path));
        return page;
    }

    private static void look(Page page, String name) {
        browser.screenshot(page, name);
        browser.axe(page);
        browser.fits(page);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
