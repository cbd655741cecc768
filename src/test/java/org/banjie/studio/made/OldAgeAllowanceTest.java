package org.banjie.studio.made;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.banjie.testing.Scan;
import org.banjie.testing.browser.Clerk;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.DeskStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * 高龄津贴, made by an administrator with mouse and keyboard alone and approved by another; a woman of 82 is granted it, reads
 * how much, and stands on the roster of her street.
 */
class OldAgeAllowanceTest extends DeskStory {

    private static final String KIND = "old-age-allowance";
    private static final String NAME = "高龄津贴";
    private static final String LAW = "上海市人民政府关于建立老年综合津贴制度的通知";
    private static final String PERSON = "汤阿巧";

    private String caseNo = "";

    @AfterEach
    void nothing_is_owed() {
        for (var table :
                List.of("payment_left_out", "payment_item", "payment_roster", "one_time_code", "applicant_account")) {
            db.sql("delete from " + table).update();
        }
        db.sql("update assistance_grant set monthly = false, status = 'ENDED' where case_no = ?")
                .param(caseNo)
                .update();
        db.sql(
                        "update grant_member set live = false where grant_id in (select id from assistance_grant where case_no = ?)")
                .param(caseNo)
                .update();
    }

    @Test
    void a_kind_that_pays_each_month_is_made_by_hand_and_a_case_of_it_is_lived_through() throws IOException {
        clock.goesTo("2026-02-09T09:00");
        makes(signedIn("admin-1", "/studio"));
        var second = signedIn("admin-2", "/worklist");
        Workshop.approves(second, KIND);
        Shipped.keep(second, KIND);

        var woman = applies();
        decide();
        reads(woman);
        standsOnTheRoster();
    }

    static void makes(Page page) {
        var words = new LinkedHashMap<String, String>();
        words.put("nameZh", NAME);
        words.put("nameEn", "Allowance for the old");
        words.put("prefix", "GLJT");
        words.put("days", "20");
        words.put("law", LAW);
        words.put("article", "第二条");
        var workshop = Workshop.begins(page, KIND, words);
        workshop.opens("application.form")
                .addsField("textfield", "账号", "Account number", "accountNo")
                .formatted("bank-account")
                .addsField("textfield", "户名", "Holder of the account", "accountHolder")
                .addsField("textfield", "开户银行", "Bank", "bank");
        look(page, "form");
        workshop.opens(KIND + ".bpmn").drawing().putsBehindItsWords("amount", "Flow_Gate_Decide_Step_Approve");
        look(page, "flow");
        workshop.opens(KIND + "-amount.dmn")
                .row(0, "2016-05-01", "65-69", "75", LAW)
                .row(1, "2016-05-01", "70-79", "150", LAW)
                .row(2, "2016-05-01", "80-89", "180", LAW)
                .row(3, "2016-05-01", "90-99", "350", LAW)
                .row(4, "2016-05-01", "100周岁以上", "600", LAW);
        look(page, "table");
        workshop.opens("kind.yaml")
                .fills("summary.zh", "年满65周岁、户籍在松江的老年人按年龄段每月领取的津贴。")
                .fills("youngest", "65")
                .fills("guide.who.zh", "年满65周岁、户籍在本区的老年人")
                .fills("guide.who.en", "Whoever is 65 or older and registered in the district")
                .fills("guide.also.zh", "老年综合津贴 敬老卡 老人补贴")
                .fills("handingIn.zh", "我承诺所填内容真实完整。\n我同意民政部门核对我的年龄和户籍，并把津贴发到我填的账户；不为此查收入和财产。")
                .fills(
                        "handingIn.en",
                        "What I have filled in is true and complete.\nI agree that my age and registration are checked and that the allowance is paid to the account I named; my income and assets are not looked at for it.")
                .chooses("grants.bank", "bank")
                .chooses("grants.holder", "accountHolder")
                .chooses("grants.account", "accountNo")
                .savesGuide();
        look(page, "guide");
        workshop.sends("高龄津贴，按2016年的标准");
        look(page, "sent");
    }

    private Page applies() {
        var door = new Door(browser, port);
        var page = door.applicant(Citizens.born("19430512"), "13800000481", "/intake", new Person().withWidth(390));
        page.locator("[aria-labelledby=kind-" + KIND + "] form button").click();
        page.getByText("继续：申请人").click();
        page.fill("#name", PERSON);
        page.getByText("保存并继续").click();
        page.getByText("继续：申请内容").click();
        page.getByLabel("申请事项").selectOption("首次申请");
        page.getByLabel("街镇").first().selectOption("中山街道");
        page.getByLabel("村居").first().selectOption("茸梅社区居委会");
        page.getByLabel("情况和理由").fill("已满八十二周岁，独居");
        page.getByLabel("开户银行").fill("农业银行");
        page.getByLabel("户名").fill(PERSON);
        page.getByLabel("账号").fill("6228480000000000007");
        look(page, "application-390");
        page.getByText("这部分填好了").click();
        page.getByText("继续：上传材料").click();
        page.locator("section[aria-labelledby=paper-id-card] input[type=file]")
                .setInputFiles(new FilePayload("身份证.png", "image/png", Scan.png()));
        page.locator("#files-id-card").getByText("身份证.png").waitFor();
        page.getByText("继续", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("继续：核对并提交").click();
        page.waitForURL(Pattern.compile(".*/check"));
        says(page, "不为此查收入和财产");
        page.getByText("确认并提交申请").click();
        page.waitForURL(Pattern.compile(".*/done"));
        caseNo = page.locator(".confirmation .figure").first().innerText();
        assertThat(caseNo).startsWith("GLJT");
        timeline.settle();
        return page;
    }

    private void decide() {
        var intake = clerk(CLERK).takes(caseNo);
        for (var paper : intake.page().locator("#decide input[type=checkbox]").all()) paper.check();
        intake.decides("受理");
        timeline.settle();
        clerk("village-clerk." + VILLAGE)
                .takes(caseNo)
                .writes("核实日期", "2026-02-09")
                .writes("核实到的情况", "户籍在本村，健在")
                .decides("情况属实");
        clerk(REVIEWER).takes(caseNo).writes("审核意见", "年龄、户籍符合").decides("建议同意");
        var district = clerk("district-assistance").takes(caseNo).ticks("已审阅申请");
        says(district.page(), "180.00");
        look(district.page(), "district");
        district.decides("同意");
        timeline.settle();
    }

    private void reads(Page page) throws IOException {
        page.navigate(at("/my/" + caseNo));
        says(page, "每月 180.00 元");
        look(page, "granted-390");
        var paper = page.getByText(Pattern.compile(NAME + "决定书")).first();
        var pdf = page.request().get(at(paper.getAttribute("href")));
        try (var document = Loader.loadPDF(pdf.body())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains(PERSON, "金额为每月180.00元，自2026年3月1日起计发", LAW);
        }
        var daughter = signedIn(CLERK, "/worklist/cases/" + caseNo, new Person().withLanguage("en"));
        look(daughter, "case-en");
    }

    private void standsOnTheRoster() {
        clock.goesTo("2026-03-02T09:00");
        var page = signedIn(CLERK, "/payments");
        page.locator("form[action='/payments'] button", new Page.LocatorOptions().setHasText("造册"))
                .click();
        page.waitForURL(Pattern.compile(".*/payments/\\d+"));
        says(page, PERSON);
        says(page, "180.00");
        look(page, "roster");
        var roster = page.url().replaceAll(".*/", "");
        as("street-reviewer." + STREET).post("/rosters/" + roster + "/check");
        as("street-leader." + STREET).post("/rosters/" + roster + "/approve");
        assertThat(new String(as(CLERK).file("/rosters/" + roster + "/bank-file"), StandardCharsets.UTF_8))
                .as("what she reads on her account")
                .contains("180.00,2026-03,高龄津贴");
    }

    private Clerk clerk(String uid) {
        return new Clerk(signedIn(uid, "/worklist"), at(""));
    }

    private static void look(Page page, String name) {
        browser.screenshot(page, "made/old-age-" + name);
    }
}
