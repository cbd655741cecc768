package org.banjie.tracking;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.banjie.testing.Json;
import org.banjie.testing.Scan;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Newcomer;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A wrong photograph goes out of sight again, as long as the office has not taken the case on; on record it stays. */
class TakenBackTest extends Story {

    private static final String INTAKE = "street-intake." + STREET;

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void whoever_sent_a_wrong_photograph_takes_it_back_until_the_office_goes_on() {
        db.sql("delete from one_time_code").update();
        var door = new Door(browser, port);
        var comer = Newcomer.of("缪错图", "19640811", "13917450301");
        var page = comer.at(door, new Person().withWidth(390));
        var caseNo = comer.files(door, page);
        page.navigate(door.at("/my/" + caseNo + "/papers"));
        var card = page.locator("section[aria-labelledby=paper-id-card]");
        card.locator("input[type=file]").setInputFiles(new FilePayload("别人的.png", "image/png", Scan.png()));
        assertThat(page.locator("#files-id-card")).containsText("别人的.png");
        browser.screenshot(page, "hall/take-back-390");
        browser.axe(page);
        page.locator("#files-id-card form button").click();
        assertThat(page.locator("#files-id-card")).containsText("还没有");
        var files = Json.read(door.call(page, "GET", "/api/v1/cases/" + caseNo + "/materials", null)
                .text());
        assertThat(files).hasSize(1);
        assertThat(files.get(0).path("current").asBoolean()).isFalse();
        assertThat(as(INTAKE).get("/cases/" + caseNo + "/journal").json().toString())
                .contains("material-taken-back");

        card.locator("input[type=file]").setInputFiles(new FilePayload("对的.png", "image/png", Scan.png()));
        assertThat(page.locator("#files-id-card")).containsText("对的.png");
        clock.goesTo("2026-02-09T10:00");
        does(INTAKE, caseNo, "Task_CheckCompleteness", "ACCEPT");
        page.reload();
        assertThat(page.locator("#files-id-card")).containsText("对的.png");
        assertThat(page.locator("#files-id-card form")).hasCount(0);
        waits(door, page, caseNo);
        var id = Json.read(door.call(page, "GET", "/api/v1/cases/" + caseNo + "/materials", null)
                        .text())
                .get(1)
                .path("id")
                .asText();
        var refused = door.call(page, "DELETE", "/api/v1/cases/" + caseNo + "/materials/" + id, null);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(as(INTAKE).delete("/cases/" + caseNo + "/materials/" + id).status())
                .isEqualTo(404);
    }

    /** Whoever waits reads what is promised beside what the law says, and whom to call. */
    private void waits(Door door, Page page, String caseNo) {
        page.navigate(door.at("/my/" + caseNo));
        var said = page.locator("main").innerText();
        assertThat(said).contains("法定期限到 2026年3月13日", "我们承诺作出决定不晚于 2026年3月11日", "正在办理的是上海市松江区中山街道办事处");
        assertThat(said).doesNotContain("十件里有九件");
        browser.screenshot(page, "hall/waiting-390");
        browser.axe(page);
    }
}
