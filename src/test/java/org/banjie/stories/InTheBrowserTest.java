package org.banjie.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.banjie.testing.Family;
import org.banjie.testing.browser.Clerk;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The main job as people do it: by clicking and typing, from the family's phone through every desk to the decision. */
class InTheBrowserTest extends DeskStory {

    private static final String PHONE = "13800000007";
    private static final Person PHONE_SCREEN = new Person().withWidth(360);

    private int pictures;

    @AfterEach
    void leave() {
        for (var table : List.of("one_time_code", "applicant_account")) {
            db.sql("delete from " + table).update();
        }
    }

    /** More than the form has: whoever is kept on one of them is told so by the next line. */
    private static final int PARTS = 12;

    @Test
    void a_family_applies_every_desk_does_its_step_and_the_decision_can_be_read() throws IOException {
        var family = new Door(browser, port).applicant(Family.WANG, PHONE, "/intake", PHONE_SCREEN);
        fillsIn(family);
        var caseNo = handsIn(family);
        var code = family.locator(".confirmation .figure").nth(1).innerText();
        desksDecide(caseNo);
        readsTheDecision(family, caseNo);
        follows(caseNo, code);
    }

    private void fillsIn(Page page) {
        page.locator("[aria-labelledby=kind-assistance] form button").click();
        page.getByText("继续：申请人").click();
        page.fill("#name", "王建国");
        page.getByText("保存并继续").click();
        page.getByText("继续：申请内容").click();
        page.locator(".parts a").first().click();
        page.getByLabel("申请的救助").selectOption("最低生活保障（低保）");
        look(page, "application");
        turn(page);
        page.getByLabel("街镇").first().selectOption("中山街道");
        page.getByLabel("村居").first().selectOption("茸梅社区居委会");
        turn(page);
        member(page, 0, "王建国", "户主", Family.WANG);
        look(page, "household");
        var promise = page.getByLabel("我承诺所填内容真实完整");
        var relatives =
                page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(Pattern.compile("近亲属")));
        for (var turns = 0; turns < PARTS && !promise.isVisible(); turns++) {
            if (relatives.isVisible()) relatives.getByLabel("没有").check();
            turn(page);
        }
        page.getByLabel("我和家庭成员授权救助管理部门核对家庭经济状况").check();
        page.getByLabel("我承诺所填内容真实完整").check();
        page.getByLabel("我和家庭成员已阅读个人信息处理告知").check();
        look(page, "promise");
        page.getByText("这部分填好了").click();
        page.waitForURL(Pattern.compile(".*/intake/[0-9a-f-]+$"));
    }

    private static void member(Page page, int row, String name, String relation, String idNo) {
        page.getByLabel("姓名").nth(row).fill(name);
        page.getByLabel("与户主的关系").nth(row).selectOption(relation);
        page.getByLabel("证件号码").nth(row).fill(idNo);
        page.getByLabel("工资、奖金").nth(row).fill("900");
    }

    private String handsIn(Page page) throws IOException {
        page.getByText("继续：上传材料").click();
        for (var paper : List.of("id-card", "authorization")) {
            page.locator("section[aria-labelledby=paper-" + paper + "] input[type=file]")
                    .setInputFiles(new FilePayload(paper + ".pdf", "application/pdf", pdf()));
            assertThat(page.locator("#files-" + paper)).containsText(paper + ".pdf");
        }
        look(page, "papers");
        page.getByText("继续", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("继续：核对并提交").click();
        page.waitForURL(Pattern.compile(".*/check"));
        look(page, "check");
        page.getByText("确认并提交申请").click();
        page.waitForURL(Pattern.compile(".*/done"));
        look(page, "handed-in");
        return page.locator(".confirmation .figure").first().innerText();
    }

    private void desksDecide(String caseNo) {
        var intake = clerk(CLERK).takes(caseNo);
        look(intake.page(), "intake-desk");
        intake.writes("签字日期", "2026-02-09").decides("受理");
        settled();
        clerk("street-investigator-1." + STREET)
                .takes(caseNo)
                .writes("入户日期", "2026-02-09")
                .writes("入户地点", "茸梅路1号")
                .writes("在场的家庭成员", "王建国")
                .writes("居住和生活状况", "租住一室户")
                .writes("收入、财产和支出情况", "工资900元")
                .chooses("调查意见", "符合条件")
                .ticks("被调查人已在纸质记录上签字")
                .decides("已入户，提交记录");
        settled();
        clerk("street-investigator-2." + STREET)
                .takes(caseNo)
                .ticks("本人参加了本次入户调查")
                .decides("核对无误，会签");
        settled();
        clerk("district-check")
                .takes(caseNo)
                .writes("报告日期", "2026-02-09")
                .writes("核对结论", "与申报一致")
                .decides("核对相符");
        settled();
        var reviewer = clerk(REVIEWER).takes(caseNo).writes("初审意见", "人均收入低于标准，拟予确认");
        look(reviewer.page(), "review-desk");
        reviewer.decides("拟予确认，转公示");
        settled();
        clerk("village-clerk." + VILLAGE)
                .takes(caseNo)
                .ticks("村（居）务公开栏")
                .writes("公示日期", "2026-02-09")
                .ticks("只公示了规定的内容")
                .decides("已张贴");
        settled();
        goesTo("2026-02-25T09:00");
        clerk("street-leader." + STREET).takes(caseNo).decides("确认");
        settled();
        clerk(CLERK)
                .takes(caseNo)
                .chooses("送达方式", "直接送达本人")
                .writes("送达日期", "2026-02-25")
                .writes("收件人", "王建国")
                .decides("已送达");
        settled();
        clerk("village-clerk." + VILLAGE)
                .takes(caseNo)
                .ticks("村（居）务公开栏")
                .writes("公布日期", "2026-02-25")
                .ticks("只公布了规定的内容")
                .decides("已公布");
        settled();
    }

    private void readsTheDecision(Page family, String caseNo) throws IOException {
        // more than two weeks later: the session of the day it handed in is over
        family.navigate(at("/sign-in?return=/my/" + caseNo));
        new Door(browser, port).enter(family, Family.WANG, PHONE);
        family.waitForURL(at("/my/" + caseNo));
        says(family, "695");
        says(family, "行政复议");
        look(family, "decision");
        var paper = family.getByText(Pattern.compile("确认通知书|确认.*决定书")).first();
        var pdf = family.request().get(at(paper.getAttribute("href")));
        assertThat(pdf.headers().get("content-type")).startsWith("application/pdf");
        try (var document = Loader.loadPDF(pdf.body())) {
            assertThat(new PDFTextStripper().getText(document)).contains("王建国", "695");
        }
    }

    private void follows(String caseNo, String code) {
        var neighbour = browser.open(at("/tracking"), new Person().withLanguage("en"));
        neighbour.fill("#number", caseNo);
        neighbour.fill("#code", code);
        neighbour.locator("form[action='/tracking'] .btn-primary").click();
        neighbour.waitForURL(Pattern.compile(".*/tracking/" + caseNo + ".*"));
        assertThat(neighbour.locator(".timeline .step-done time")).hasCount(6);
        look(neighbour, "followed");
    }

    private Clerk clerk(String uid) {
        return new Clerk(signedIn(uid, "/worklist"), at(""));
    }

    private void settled() {
        timeline.settle();
    }

    private static void turn(Page page) {
        page.locator(".wizard-foot button").click();
    }

    private void look(Page page, String name) {
        browser.settled(page);
        browser.screenshot(page, "story/%02d-%s".formatted(++pictures, name));
        browser.fits(page);
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        }
    }
}
