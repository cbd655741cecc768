package org.banjie.organisations.inspection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The year's round at the registry's desk, and the report at the organisation's. */
class InspectionPagesTest extends InspectionStory {

    @RegisterExtension
    static final Browser browser = new Browser();

    @AfterEach
    void leave() {
        for (var table : new String[] {"one_time_code", "applicant_account"}) {
            db.sql("delete from " + table).update();
        }
    }

    @Test
    void the_registry_opens_a_round_and_concludes_clean_reports_together() {
        var all = Stream.generate(this::association).limit(3).toList();
        var page = new Door(browser, port).staff(REGISTRAR, "/inspection", new Person().withWidth(1280));
        page.getByLabel("已核对").check();
        page.getByText("启动年度检查").click();
        page.waitForURL(Pattern.compile(".*/inspection/2025"));
        assertThat(page.locator("main")).containsText("正在开办");
        byHand.settle();
        all.forEach(this::isAtTheRegistry);
        page.reload();
        assertThat(page.locator("main")).containsText("2026年6月1日");
        look(page, "round");
        page.getByText("无异常报告批量办理：3").click();
        look(page, "clean");
        page.getByText("抽取抽查对象，生成批次").click();
        page.waitForURL(Pattern.compile(".*/clean/\\d+"));
        page.getByText("其余 2 份作出合格结论").click();
        assertThat(page.locator("[role=alert]")).containsText("没有逐件检查");
        var drawn = page.locator("main table a").first().innerText();
        does("registrar-2", drawn, "Task_Examine", "CLEAN");
        look(page, "batch");
        page.getByText("其余 2 份作出合格结论").click();
        byHand.settle();
        timeline.settle();
        page.reload();
        assertThat(page.locator("main")).containsText("已作出结论：2／2");
        look(page, "batch-done");
        page.navigate(at("/inspection/2025/reports?state=CONCLUDED"));
        assertThat(page.locator("main")).containsText("合格");
        look(page, "reports");
        look(browser.open(at("/organisations/" + all.get(0)), new Person().withWidth(360)), "stamp-360");
    }

    @Test
    void wrong_dates_and_unknown_organisations_are_told_at_their_fields_with_nothing_lost() {
        var uscc = association();
        opensTheRound(YEAR);
        var page = new Door(browser, port).staff(REGISTRAR, "/inspection/2025", new Person().withWidth(360));
        page.getByLabel("报业务主管单位截止").fill("2026-06-30");
        page.getByText("调整日期", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("[role=alert]")).containsText("不能早于");
        assertThat(page.locator("[role=alert]")).containsText("依据");
        assertThat(page.getByLabel("报业务主管单位截止")).hasValue("2026-06-30");
        look(page, "round-360");
        page.navigate(at("/inspection/organisations"));
        page.locator("#lines").fill(uscc + " 13800000001\n51310117MJ00000187，138");
        page.getByText("登记手机", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("[role=alert]")).containsText("第 2 行");
        assertThat(page.locator("#lines")).hasValue(uscc + " 13800000001\n51310117MJ00000187，138");
        look(page, "organisations-360");
        var english = new Door(browser, port)
                .staff(
                        REGISTRAR,
                        "/inspection/2025",
                        new Person().withLanguage("en").withWidth(1280));
        assertThat(english.locator("main")).containsText("Where they stand");
        look(english, "round-en");
    }

    @Test
    void an_organisation_finds_its_report_filled_in_and_the_registry_sees_what_changed() {
        var uscc = association();
        opensTheRound(YEAR);
        var caseNo = caseOf(uscc);
        var door = new Door(browser, port);
        var page = browser.open(door.at("/sign-in?return=/my"), new Person().withWidth(360));
        page.locator("input[name=kind][value=ORGANISATION]").check();
        door.enter(page, uscc, phone(uscc));
        page.waitForURL(door.at("/my"));
        assertThat(page.locator("main")).containsText(caseNo);
        page.navigate(at("/my/" + caseNo));
        assertThat(page.locator("main")).containsText("请在2026年3月31日（星期二）前办理“填报年度报告”");
        assertThat(page.locator("main")).containsText("开始日期");
        assertThat(page.locator("main")).not().containsText("提交日期");
        look(page, "my-360");
        page.navigate(at("/my/" + caseNo + "/steps/" + taskOf(caseNo, "Task_Report")));
        assertThat(page.getByLabel("住所")).hasValue("中山街道人民路1号");
        for (var said : new String[] {"关于这次年检", "要交的材料", "二、填写年度报告", "登记事项", "2026年3月31日"}) {
            assertThat(page.locator("main")).containsText(said);
        }
        for (var ofCorrections : new String[] {"缺这些", "我们查到的情况", "说明并交回", "请补交", "2026-03-31"}) {
            assertThat(page.locator("main")).not().containsText(ofCorrections);
        }
        look(page, "report-360");
        isAtTheRegistry(uscc);
        as(REGISTRAR).post("/tasks/" + taskOf(caseNo, "Task_Examine") + "/claim");
        var desk = door.staff(
                REGISTRAR, "/worklist/tasks/" + taskOf(caseNo, "Task_Examine"), new Person().withWidth(1280));
        assertThat(desk.locator("main").innerText()).contains("审查要点", "没有发现须逐件查看的情形");
        look(desk, "examine");
        isSentBackForOneItem(page, desk, caseNo);
    }

    /** What was not named cannot be changed, and looks so; the notice and its day are on the organisation's page. */
    private void isSentBackForOneItem(Page page, Page desk, String caseNo) {
        var gap = java.util.Map.of("code", "netAssets", "item", "和报表对不上", "todo", "按报表填写");
        desk.getByText("流程图").click();
        desk.waitForSelector("[data-diagram] svg");
        look(desk, "drawing");
        desk.setViewportSize(3600, 1400);
        desk.locator("button:has-text(\"看全图\")").click();
        desk.locator("[data-diagram]")
                .screenshot(new com.microsoft.playwright.Locator.ScreenshotOptions()
                        .setPath(java.nio.file.Path.of("target/screenshots/inspection-whole.png")));
        does(REGISTRAR, caseNo, "Task_Examine", "BACK", java.util.Map.of("gaps", java.util.List.of(gap)));
        page.navigate(at("/my/" + caseNo));
        assertThat(page.locator("main")).containsText("2025年度报告补正告知书");
        look(page, "my-back-360");
        page.navigate(at("/my/" + caseNo + "/steps/" + taskOf(caseNo, "Task_Report")));
        page.waitForSelector(".fjs-form-field");
        assertThat(page.getByLabel("净资产").first()).isEditable();
        assertThat(page.getByLabel("住所").first()).not().isEditable();
        look(page, "report-back-360");
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private static void look(Page page, String name) {
        browser.screenshot(page, "inspection-" + name);
        browser.axe(page);
    }
}
