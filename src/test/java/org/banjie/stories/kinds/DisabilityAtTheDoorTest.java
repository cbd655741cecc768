package org.banjie.stories.kinds;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.banjie.testing.Scan;
import org.banjie.testing.browser.Clerk;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.DeskStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 残疾人两项补贴 as somebody lives it who finds it at the front door, with a phone in the hand. */
class DisabilityAtTheDoorTest extends DeskStory {

    private static final String PERSON = "沈阿巧";

    private String caseNo = "";

    @AfterEach
    void nothingIsOwed() {
        for (var table : List.of("one_time_code", "applicant_account")) {
            db.sql("delete from " + table).update();
        }
        db.sql("update assistance_grant set monthly = false, status = 'ENDED' where case_no = ?")
                .param(caseNo)
                .update();
        db.sql("update grant_member set live = false where grant_id in"
                        + " (select id from assistance_grant where case_no = ?)")
                .param(caseNo)
                .update();
    }

    @Test
    void from_the_front_door_to_what_is_paid_each_month() {
        clock.goesTo("2026-02-10T09:00");
        var page = findsIt();
        applies(page);
        timeline.settle();
        decided();
        page.navigate(at("/my/" + caseNo));
        says(page, "每月 560.00 元");
        look(page, "granted-390");
    }

    private Page findsIt() {
        var page = browser.open(at("/"), new Person().withWidth(390));
        look(page, "front-door-390");
        page.fill("[name=q]", "残疾 补贴");
        page.keyboard().press("Enter");
        page.getByText("残疾人两项补贴").first().click();
        says(page, "困难残疾人生活补贴");
        look(page, "guide-390");
        page.getByText("开始申请").first().click();
        new Door(browser, port).enter(page, Citizens.born("19680512"), "13800000778");
        page.waitForURL(Pattern.compile(".*/intake.*"));
        return page;
    }

    private void applies(Page page) {
        page.locator("[aria-labelledby=kind-disability-allowances] form button").click();
        page.getByText("继续：申请人").click();
        page.fill("#name", PERSON);
        page.getByText("保存并继续").click();
        page.getByText("继续：申请内容").click();
        page.locator(".parts a").first().click();
        page.getByLabel("申请哪一项").selectOption("两项都申请");
        page.getByLabel("街镇").first().selectOption("中山街道");
        page.getByLabel("村居").first().selectOption("茸梅社区居委会");
        goesOn(page);
        var chosen = Map.of("残疾类别", "肢体", "残疾等级", "一级", "需要别人长期照护", "需要", "家庭情况", "低保家庭");
        page.getByLabel("残疾人证号").fill("31011719680512001141");
        chosen.forEach((label, option) -> page.getByLabel(label).selectOption(option));
        page.getByLabel("正在领取工伤保险生活护理费").selectOption("没有");
        page.getByLabel("正在领取孤儿基本生活费").selectOption("没有");
        look(page, "disability-390");
        goesOn(page);
        page.getByLabel("开户银行").fill("农业银行");
        page.getByLabel("户名").fill(PERSON);
        page.getByLabel("账号").fill("6228480000000000007");
        page.getByText("这部分填好了").click();
        page.getByText("继续：上传材料").click();
        for (var paper : List.of("id-card", "certificate")) {
            page.locator("section[aria-labelledby=paper-" + paper + "] input[type=file]")
                    .setInputFiles(new FilePayload(paper + ".png", "image/png", Scan.png()));
            page.locator("#files-" + paper).getByText(paper + ".png").waitFor();
        }
        page.getByText("继续", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("继续：核对并提交").click();
        page.waitForURL(Pattern.compile(".*/check"));
        says(page, "向残联核对残疾人证");
        look(page, "check-390");
        page.getByText("确认并提交申请").click();
        page.waitForURL(Pattern.compile(".*/done"));
        caseNo = page.locator(".confirmation .figure").first().innerText();
    }

    private static void goesOn(Page page) {
        page.locator(".wizard-foot button").click();
    }

    private void decided() {
        var intake = clerk(CLERK).takes(caseNo);
        for (var paper : intake.page().locator("#decide input[type=checkbox]").all()) paper.check();
        look(intake.page(), "intake");
        intake.decides("受理");
        timeline.settle();
        clerk(REVIEWER)
                .takes(caseNo)
                .chooses("核对到的家庭情况", "低保家庭")
                .chooses("领取工伤保险生活护理费", "没有")
                .writes("审核意见", "低保在册，没有领取工伤护理费")
                .decides("初审合格");
        clerk("district-assistance")
                .takes(caseNo)
                .chooses("残疾人证上的类别", "肢体")
                .chooses("残疾人证上的等级", "二级")
                .writes("核对意见", "残疾人证在有效期内，等级为二级")
                .decides("残疾人证有效，等级属实");
        var district = clerk("district-approver").takes(caseNo).ticks("已审阅申请");
        says(district.page(), "560.00");
        look(district.page(), "decision");
        district.decides("同意");
        timeline.settle();
        assertThat(district.page().locator("main")).not().containsText("出错");
    }

    private Clerk clerk(String uid) {
        return new Clerk(signedIn(uid, "/worklist"), at(""));
    }

    private static void look(Page page, String name) {
        browser.look(page, "kinds/disability-" + name);
    }
}
