package org.banjie.stories.days;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;
import org.banjie.testing.Family;
import org.banjie.testing.Scan;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.Citizens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A woman of 75 who cannot manage the form, and her daughter, who can: from the front door to the money, and one phone later. */
class DaughterDayTest extends Village {

    private static final String MOTHERS_PHONE = "17706740001";
    private static final String MOTHERS_NEW_PHONE = "17706740003";
    private static final String HER_PHONE = "17706740002";

    private final String mother = Citizens.born("19510211");
    private final String daughter = Citizens.born("19790512");
    private Door door;
    private Hands hands;

    @BeforeEach
    void arrive() {
        door = new Door(browser, port);
    }

    @AfterEach
    void tidy() {
        for (var table : new String[] {"guess_budget", "one_time_code", "applicant_account", "intake_draft"}) {
            db.sql("delete from " + table).update();
        }
    }

    @Test
    void the_daughter_applies_for_her_mother_and_both_know_at_every_hour_where_it_stands() {
        goesTo("2026-02-09T20:30");
        hands = Hands.atTheFrontDoor(browser, port, "daughter");
        findsOutWhatThereIs();
        var id = hasHerMothersCode();
        writesUntilSheIsTired(id);
        goesTo("2026-02-10T12:10");
        hands = Hands.atTheFrontDoor(browser, port, "daughter-next-day");
        goesOnWhereSheStopped(id);
        var caseNo = handsInWithoutAPaper(id);
        isAskedOnce(caseNo);
        readsOneSentence(caseNo);
        hands = Hands.atTheFrontDoor(browser, port, "mother");
        readsWhatSheGets(caseNo);
        hasAnotherPhone(caseNo);
    }

    private void findsOutWhatThereIs() {
        var page = hands.page();
        hands.lookAround("front-door");
        hands.click(choice("生活有困难"));
        page.locator("[name=registered][value=SHANGHAI]").check();
        hands.type(page.locator("#members"), "1").type(page.locator("#income"), "九百");
        next();
        for (var none : List.of("vehicles", "business")) {
            page.locator("[name=" + none + "][value=NO]").check();
        }
        page.locator("[name=homes][value='1']").check();
        next();
        hands.look("three-questions");
        hands.tick("有，也有能力");
        next();
        page.locator("[name=hardship][value=NO]").check();
        next();
        assertThat(page.locator("h1")).hasText("您家可能可以申请低保");
        hands.look("may-apply");
        hands.click("看办事指南，开始申请").arrive("/guide/assistance");
        hands.lookAround("guide");
    }

    /** She signs in with her own phone; the code that says yes goes to her mother's. */
    private String hasHerMothersCode() {
        var page = hands.page();
        hands.click("开始申请").arrive("/sign-in");
        hands.look("sign-in");
        door.enter(page, daughter, HER_PHONE);
        hands.arrive("/intake\\?kind=assistance").look("for-whom");
        hands.click(page.locator("a[href^='/intake/for-another']")).arrive("/intake/for-another");
        hands.type(page.locator("#name"), "沈佩珍").choose(page.locator("#relation"), "CHILD");
        hands.click("开始申请").arrive("/applicant");
        hands.type(page.locator("#name"), "顾桂英");
        hands.type(page.locator("#idNo"), mother).type(page.locator("#phone"), MOTHERS_PHONE);
        hands.click("保存并继续").arrive("/intake/[0-9a-f-]{36}$").lookAround("what-is-to-be-done");
        hands.click("继续：本人同意").arrive("/consent").look("her-mother-is-asked");
        hands.click("给那一位发验证码").arrive("/consent");
        hands.type(page.locator("#code"), codeTo(MOTHERS_PHONE));
        hands.click(page.locator("form:has(#code) button")).arrive("/consent");
        assertThat(page.locator(".message-done")).containsText("同意由您代办");
        hands.look("her-mother-has-agreed");
        return page.url().replaceAll(".*/intake/([0-9a-f-]{36}).*", "$1");
    }

    private void writesUntilSheIsTired(String id) {
        var page = hands.page();
        hands.click(page.locator("main a.btn-primary").first()).arrive("/intake/" + id);
        hands.click(page.locator(".parts a").filter(new Locator.FilterOptions().setHasText("申请内容")));
        hands.arrive("/form");
        hands.click(page.locator(".parts a").first());
        page.getByLabel("家庭困难情况").fill("一个人住，膝盖开过刀");
        page.keyboard().press("Tab");
        assertThat(page.locator(".draft-state")).containsText("已保存");
        hands.look("tired");
        page.context().close();
    }

    private void goesOnWhereSheStopped(String id) {
        var page = hands.page();
        db.sql("delete from one_time_code").update();
        hands.click("登录，看我的申请").arrive("/sign-in");
        door.enter(page, daughter, HER_PHONE);
        hands.arrive("/my");
        assertThat(page.locator(".choices li").first()).containsText("没有填完");
        hands.lookAround("her-draft");
        hands.click(page.locator(".choices a").first()).arrive("/intake/" + id);
        hands.click(page.locator(".parts a").filter(new Locator.FilterOptions().setHasText("申请内容")));
        hands.arrive("/form");
        hands.click(page.locator(".parts a").first());
        assertThat(page.getByLabel("家庭困难情况")).hasValue("一个人住，膝盖开过刀");
        hands.look("where-she-stopped");
    }

    private String handsInWithoutAPaper(String id) {
        var page = hands.page();
        page.navigate(at("/intake/" + id));
        var answers = Family.answers().put("circumstances", "一个人住，膝盖开过刀");
        answers.putArray("members");
        Family.member((ObjectNode) answers, "顾桂英", "HEAD", mother);
        var kept = door.put(page, "/api/v1/drafts/" + id + "/answers", answers);
        assertThat(kept.status()).as(kept.text()).isEqualTo(204);
        page.reload();
        hands.click(page.locator(".parts a").filter(new Locator.FilterOptions().setHasText("材料")));
        hands.arrive("/papers");
        photographs("id-card");
        hands.lookAround("papers");
        hands.click("继续").arrive("/intake/" + id);
        hands.click(page.locator("a[href$='/check']").first()).arrive("/check");
        assertThat(page.locator("main .message-warning").last()).containsText("家庭经济状况核对授权书");
        hands.lookAround("check");
        hands.click("确认并提交申请").arrive("/done");
        timeline.settle();
        hands.look("handed-in");
        var caseNo = page.locator(".confirmation .figure").first().innerText();
        hands.click("查看办理进度").arrive("/my/" + caseNo);
        return caseNo;
    }

    private void isAskedOnce(String caseNo) {
        var page = hands.page();
        does(
                CLERK,
                caseNo,
                "Task_CheckCompleteness",
                "CORRECT",
                Map.of(
                        "present",
                        List.of("id-card"),
                        "gaps",
                        List.of(Map.of("code", "authorization", "item", "授权书没有交", "todo", "请顾桂英签名后拍照交来"))));
        page.reload();
        assertThat(page.locator(".asked")).isVisible();
        hands.lookAround("asked-once");
        hands.click(page.locator(".asked a")).arrive("/steps/");
        says(page, "请顾桂英签名后拍照交来");
        photographs("authorization");
        hands.look("what-was-missing");
        Door.handsBack(page, "[data-hand-in][value=SUPPLIED]");
        hands.arrive("/my/" + caseNo + ".done=");
        timeline.settle();
        hands.look("answered-once");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_CheckCompleteness");
    }

    private void readsOneSentence(String caseNo) {
        var page = hands.page();
        isInvestigated(caseNo);
        page.navigate(at("/my/" + caseNo));
        assertThat(page.locator(".standing-sentence")).not().isEmpty();
        says(page, "公示");
        hands.look("in-review");
        does(REVIEWER, caseNo, "Task_PreliminaryOpinion", "FAVOUR");
        does(VILLAGE_CLERK, caseNo, "Task_Publicise", "POSTED");
        page.reload();
        assertThat(page.locator(".standing-sentence")).hasText("正在公示，到2026年2月24日（星期二）为止。没有异议的，接着作出决定。");
        hands.lookAround("hangs");
        goesTo("2026-02-27T09:00");
        does(LEADER, caseNo, "Task_Confirm", "CONFIRM");
        does(CLERK, caseNo, "Task_Serve", "SERVED", Map.of("servedOn", "2026-02-27"));
        does(VILLAGE_CLERK, caseNo, "Task_Publish", "PUBLISHED");
    }

    private void readsWhatSheGets(String caseNo) {
        var page = hands.page();
        db.sql("delete from one_time_code").update();
        hands.click("登录，看我的申请").arrive("/sign-in");
        door.enter(page, mother, MOTHERS_PHONE);
        hands.arrive("/my").look("her-own");
        hands.click(page.locator(".choices a").first()).arrive("/my/" + caseNo);
        assertThat(page.locator("main").innerText())
                .containsSubsequence("批准了", "每月", "钱是怎么算出来的", "钱什么时候到", "每月 10 日前", "马上告诉街道");
        hands.lookAround("granted");
    }

    /** Two people at the counter see her card; the phone she has now opens what is hers, the old one nothing more. */
    private void hasAnotherPhone(String caseNo) {
        var clerk = signedIn(CLERK, "/access/accounts");
        clerk.fill("#number", mother);
        clerk.fill("#phone", MOTHERS_NEW_PHONE);
        clerk.selectOption("#paper", "IDENTITY_CARD");
        clerk.selectOption("#reason", "NEW_PHONE");
        clerk.locator("section[aria-labelledby=new] button").click();
        var leader = signedIn(LEADER, "/access/accounts");
        leader.locator("form[action$='/confirm'] button").click();
        assertThat(leader.locator(".message-done")).isVisible();
        hands.page().reload();
        hands.arrive("/sign-in");
        db.sql("delete from one_time_code").update();
        hands = Hands.atTheFrontDoor(browser, port, "mother-new-phone");
        hands.click("登录，看我的申请").arrive("/sign-in");
        door.enter(hands.page(), mother, MOTHERS_NEW_PHONE);
        hands.arrive("/my");
        says(hands.page(), caseNo);
        hands.look("her-own-again");
    }

    private Locator choice(String words) {
        return hands.page().locator(".choices a").filter(new Locator.FilterOptions().setHasText(words));
    }

    private void next() {
        hands.click(hands.page().locator("main form .btn-primary"));
    }

    private void photographs(String paper) {
        var page = hands.page();
        page.locator("section[aria-labelledby=paper-" + paper + "] input[type=file]")
                .setInputFiles(new FilePayload("照片.png", "image/png", Scan.png()));
        assertThat(page.locator("#files-" + paper)).containsText("照片.png");
    }

    private String codeTo(String phone) {
        return signedIn("admin-1", "/access/codes", new Person())
                .locator("tr", new Page.LocatorOptions().setHasText(phone.replaceFirst("(...)....(....)", "$1****$2")))
                .locator("strong.figure")
                .first()
                .innerText();
    }
}
