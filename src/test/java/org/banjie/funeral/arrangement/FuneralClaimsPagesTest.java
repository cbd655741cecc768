package org.banjie.funeral.arrangement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A body nobody knows: what the dispatcher, the director and anybody see of it. */
class FuneralClaimsPagesTest extends FuneralStory {

    private static final Person DESK = new Person().withWidth(1280);

    @RegisterExtension
    static final Browser browser = new Browser();

    private Door door;

    @BeforeEach
    void a_night_in_february() {
        db.sql("delete from work_item").update();
        clock.goesTo("2026-02-09T23:50");
        door = new Door(browser, port);
    }

    @AfterEach
    void tidy() {
        db.sql("delete from work_item").update();
    }

    @Test
    void from_the_police_to_the_public_notice_and_the_directors_decision() {
        var caseNo = reported(DISPATCHER, Map.of("name", "中山派出所", "phone", "13800000110"), Map.of("area", VILLAGE));
        var page = door.staff(DISPATCHER, "/worklist/tasks/" + taskOf(caseNo, "Task_Intake"), DESK);
        page.locator("form[action$=claim] button").first().click();
        page.getByLabel("身份不明（无名遗体）").check();
        assertThat(page.getByLabel("通知接运的公安机关")).isVisible();
        looksWell(page, "intake");
        isCollected(caseNo, call());
        does(DISPATCHER, caseNo, "Task_PoliceRelease", "RELEASED");
        page.navigate(door.at("/worklist/tasks/" + taskOf(caseNo, "Task_ClaimNotice")));
        looksWell(page, "notice-step");
        var words = "女，约七十岁，身高约一米六，灰色外套；2月9日在松卫北路发现";
        does(DISPATCHER, caseNo, "Task_ClaimNotice", "PUBLISHED", Map.of("description", words));
        var anybody = browser.open(door.at("/funeral/claims"), new Person().withWidth(360));
        assertThat(anybody.locator("main")).containsText("灰色外套");
        assertThat(anybody.locator("main")).containsText("2026年4月10日");
        assertThat(anybody.locator("main")).not().containsText("无名氏");
        looksWell(anybody, "public-360");
        browser.fits(anybody);
        looksWell(browser.open(door.at("/funeral/claims"), new Person().withLanguage("en")), "public-en");
        page.navigate(door.at("/worklist/cases/" + caseNo));
        assertThat(page.locator("main")).containsText("有人认领、愿意承办");
        assertThat(page.locator("main")).containsText("2026-04-10 · 身份不明");
        page.getByText("流程图").click();
        browser.settled(page);
        looksWell(page, "case");
        goesTo("2026-04-11T08:00");
        var director = door.staff(DIRECTOR, "/worklist/tasks/" + taskOf(caseNo, "Task_Unclaimed"), DESK);
        director.locator("form[action$=claim] button").first().click();
        assertThat(director.getByLabel("公安机关书面同意的文号")).isVisible();
        looksWell(director, "decision");
        anybody.reload();
        assertThat(anybody.locator("main")).not().containsText(caseNo);
    }

    private static Map<String, Object> call() {
        var call = new HashMap<String, Object>();
        call.put("nobody", "UNNAMED");
        call.put("pickUp", "松卫北路桥下");
        call.put("certificate", "POLICE");
        call.put("policeOffice", "中山派出所");
        call.put("policeNoticeNo", "松公（中）殡通〔2026〕3号");
        call.put("policeNoticeOn", "2026-02-09");
        return call;
    }

    private static void looksWell(Page page, String name) {
        browser.settled(page);
        browser.screenshot(page, "claims/" + name);
        browser.axe(page);
    }
}
