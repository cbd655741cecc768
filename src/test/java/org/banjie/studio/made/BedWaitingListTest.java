package org.banjie.studio.made;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.banjie.background.PlannedWorks;
import org.banjie.background.Shift;
import org.banjie.testing.Scan;
import org.banjie.testing.browser.Clerk;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.DeskStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * 养老床位轮候, made by an administrator with mouse and keyboard alone and approved by another: two examine at once, a notice
 * hangs, and with one bed two old people wait in the order of their applications.
 */
class BedWaitingListTest extends DeskStory {

    private static final String KIND = "care-home-bed";
    private static final String NAME = "养老床位轮候";
    private static final String LAW = "上海市养老服务条例";
    private static final String DECIDES = "district-assistance";

    @Autowired
    PlannedWorks works;

    /** Somebody who applies, at the page they have open. */
    private record Applicant(String idNo, String phone, Page page, String caseNo) {}

    @AfterEach
    void nobodyWaits() {
        for (var table : List.of("waiting_entry", "one_time_code", "applicant_account")) {
            db.sql("delete from " + table).update();
        }
    }

    @Test
    void a_kind_with_a_waiting_list_is_made_by_hand_and_two_cases_of_it_are_lived_through() {
        clock.goesTo("2026-02-09T09:00");
        makes(signedIn("admin-1", "/studio"));
        var second = signedIn("admin-2", "/worklist");
        Workshop.approves(second, KIND);
        Shipped.keep(second, KIND);

        var first = applies("汤阿巧", "19410512", "13800000482");
        var next = applies("顾根宝", "19430512", "13800000483");
        for (var one : List.of(next, first)) examined(one.caseNo());
        goesTo("2026-02-25T09:30");
        for (var one : List.of(next, first)) decided(one.caseNo());
        calls();

        first = again(first);
        next = again(next);
        isCalled(first);
        waits(next);
        isPassedOver(next);
        takes(first);
        assertThat(status(first)).isEqualTo("APPROVED");
        calls();
        reads(next, "您的申请已通过审核，正在轮候，现在排在第 1 位。");

        becomesFree(first);
        reads(next, "轮到您了");
        goesTo("2026-03-05T09:00");
        next = again(next);
        assertThat(told(next)).anyMatch(text -> text.contains("已排到最后"));
        isReached(next);
        calls();
        takes(next);
        assertThat(status(next)).isEqualTo("APPROVED");
        assertThat(decidedBy(next)).as("whoever takes a bed decides nothing").isEqualTo(DECIDES);
    }

    static void makes(Page page) {
        var words = new LinkedHashMap<String, String>();
        words.put("nameZh", NAME);
        words.put("nameEn", "Waiting list for a care-home bed");
        words.put("prefix", "CWLH");
        words.put("days", "20");
        words.put("law", LAW);
        words.put("article", "第四十七条");
        var workshop = Workshop.begins(page, KIND, words);
        workshop.opens("application.form").addsField("textfield", "希望入住的养老机构", "Care home wished for", "home");
        workshop.opens(KIND + ".bpmn")
                .drawing()
                .putsBehindItsWords("publicity", "Flow_Gate_Review_Task_Decide")
                .putsBehindItsWords("both", "Flow_Gate_Review_Task_Decide")
                .putsBehindItsWords("waiting", "Flow_Gate_Decide_Step_Approve");
        look(page, "flow");
        workshop.opens("kind.yaml")
                .fills("summary.zh", "经评估需要照护的老年人轮候政府保基本养老床位。")
                .fills("youngest", "60")
                .fills("guide.who.zh", "年满60周岁、户籍在松江、经照护需求评估的老年人")
                .fills("guide.who.en", "Whoever is 60 or older, registered in the district and found to need care")
                .fills("guide.also.zh", "养老院 敬老院 床位 入住")
                .setting("places", "1", "区民政局每年公布的保基本床位数")
                .setting("answerDays", "5", "区民政局核定")
                .setting("publicityDays", "7", "区民政局核定")
                .savesGuide();
        look(page, "guide");
        workshop.sends("养老床位轮候，一张床位");
        look(page, "sent");
    }

    private Applicant applies(String name, String born, String phone) {
        var idNo = Citizens.born(born);
        var page = opens(idNo, phone, "/intake");
        page.locator("[aria-labelledby=kind-" + KIND + "] form button").click();
        page.getByText("继续：申请人").click();
        page.fill("#name", name);
        page.getByText("保存并继续").click();
        page.getByText("继续：申请内容").click();
        page.getByLabel("申请事项").selectOption("首次申请");
        page.getByLabel("街镇").first().selectOption("中山街道");
        page.getByLabel("村居").first().selectOption("茸梅社区居委会");
        page.getByLabel("情况和理由").fill("独居，需要照护");
        page.getByLabel("希望入住的养老机构").fill("区社会福利院");
        page.getByText("这部分填好了").click();
        page.getByText("继续：上传材料").click();
        page.locator("section[aria-labelledby=paper-id-card] input[type=file]")
                .setInputFiles(new FilePayload("身份证.png", "image/png", Scan.png()));
        page.locator("#files-id-card").getByText("身份证.png").waitFor();
        page.getByText("继续", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("继续：核对并提交").click();
        page.waitForURL(Pattern.compile(".*/check"));
        page.getByText("确认并提交申请").click();
        page.waitForURL(Pattern.compile(".*/done"));
        var caseNo = page.locator(".confirmation .figure").first().innerText();
        assertThat(caseNo).startsWith("CWLH");
        timeline.settle();
        return new Applicant(idNo, phone, page, caseNo);
    }

    /** Signed in anew after some days. */
    private Applicant again(Applicant one) {
        var page = opens(one.idNo(), one.phone(), "/my");
        return new Applicant(one.idNo(), one.phone(), page, one.caseNo());
    }

    private Page opens(String idNo, String phone, String path) {
        return new Door(browser, port).applicant(idNo, phone, path, new Person().withWidth(390));
    }

    /** Until the notice hangs. */
    private void examined(String caseNo) {
        var intake = clerk(CLERK).takes(caseNo);
        for (var paper : intake.page().locator("#decide input[type=checkbox]").all()) paper.check();
        intake.decides("受理");
        timeline.settle();
        var village = "village-clerk." + VILLAGE;
        clerk(village)
                .takes(caseNo)
                .writes("核实日期", "2026-02-09")
                .writes("核实到的情况", "独居，行动不便")
                .decides("情况属实");
        clerk(REVIEWER).takes(caseNo).writes("审核意见", "符合条件").decides("建议同意");
        timeline.settle();
        assertThat(stepsOpenFor(caseNo)).as("two examine at once").hasSize(2);
        clerk("district-approver").takes(caseNo).writes("办理意见", "评估等级四级").decides("已审查");
        timeline.settle();
        assertThat(stepsOpenFor(caseNo)).as("the other has not yet").hasSize(1);
        clerk("street-leader." + STREET).takes(caseNo).writes("办理意见", "同意").decides("已审查");
        timeline.settle();
        clerk(village)
                .takes(caseNo)
                .writes("张榜日期", "2026-02-09")
                .writes("张榜的地方", "居委会公示栏")
                .ticks("只公示规定的内容")
                .decides("已张榜");
        timeline.settle();
    }

    private void decided(String caseNo) {
        clerk(DECIDES).takes(caseNo).ticks("已审阅申请").decides("同意");
        timeline.settle();
    }

    private void isCalled(Applicant one) {
        reads(one, "轮到您了");
        says(one.page(), "需要您处理");
        look(one.page(), "called-390");
        assertThat(told(one)).anyMatch(text -> text.contains("轮到您了"));
    }

    private void waits(Applicant one) {
        reads(one, "您排在第 1 位");
        look(one.page(), "waits-390");
        assertThat(told(one)).anyMatch(text -> text.contains("进入轮候"));
    }

    /** The district passes somebody over with a reason, whoever waits reads it, and takes that back. */
    private void isPassedOver(Applicant one) {
        var page = signedIn(DECIDES, "/waiting");
        says(page, NAME);
        says(page, one.caseNo());
        look(page, "list");
        page.locator("form[action*='" + one.caseNo() + "/hold'] select").selectOption("AWAY");
        page.locator("form[action*='" + one.caseNo() + "/hold'] button").click();
        says(page, "暂不叫到：住院");
        reads(one, "您的次序保留");
        page.locator("form[action*='" + one.caseNo() + "/resume'] button").click();
        says(page, "已恢复排队");
    }

    /** Whoever keeps the list finds on her first page that nobody answered, and has called. */
    private void isReached(Applicant one) {
        var page = signedIn(DECIDES, "/worklist");
        page.getByText(NAME + "：1 件叫到以后逾期没有答复").click();
        page.waitForURL(Pattern.compile(".*/waiting.*view=lapsed"));
        says(page, one.caseNo());
        browser.look(page, "made/bed-lapsed");
        page.getByText("已联系上").click();
        says(page, "没有叫到以后逾期没有答复的");
        page.navigate(at("/worklist"));
        keepsSilent(page, "逾期没有答复");
    }

    private void takes(Applicant one) {
        var page = one.page();
        page.navigate(at("/my/" + one.caseNo()));
        page.locator(".asked a").click();
        page.waitForURL(Pattern.compile(".*/steps/.*"));
        look(page, "answer-390");
        Door.handsBack(page, "[data-hand-in][value=DONE]");
        page.waitForURL(Pattern.compile(".*/my/" + one.caseNo() + ".*"));
        timeline.settle();
        reads(one, "您已经接受了名额");
        look(page, "taken-390");
    }

    private void becomesFree(Applicant one) {
        var page = signedIn(DECIDES, "/waiting?view=placed");
        look(page, "placed");
        page.locator("form[action*='" + one.caseNo() + "/free'] button").click();
        says(page, "已登记名额空出");
        calls();
    }

    private void calls() {
        var work = works.all().stream()
                .filter(one -> one.name().equals("waiting.call"))
                .findFirst()
                .orElseThrow();
        while (work.work().piece(Shift.OPEN)) timeline.settle();
        timeline.settle();
    }

    private void reads(Applicant one, String text) {
        one.page().navigate(at("/my/" + one.caseNo()));
        says(one.page(), text);
    }

    private List<String> told(Applicant one) {
        one.page().navigate(at("/my/" + one.caseNo()));
        return one.page().locator("details.told li").allTextContents();
    }

    private String status(Applicant one) {
        return of("select status from cases where case_no = ?", one);
    }

    private String decidedBy(Applicant one) {
        return of("select decided_by from case_decision where case_no = ?", one);
    }

    private String of(String sql, Applicant one) {
        return db.sql(sql).param(one.caseNo()).query(String.class).single();
    }

    private Clerk clerk(String uid) {
        return new Clerk(signedIn(uid, "/worklist"), at(""));
    }

    private static void look(Page page, String name) {
        browser.screenshot(page, "made/bed-" + name);
    }
}
