package org.banjie.funeral.arrangement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;
import org.banjie.testing.Scan;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.Citizens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The death certificate is handed in from the first minute; what to do now stands apart from what to wait for. */
class FamilyPapersTest extends FuneralStory {

    private static final String PHONE = "13800000324";

    @RegisterExtension
    static final Browser browser = new Browser();

    private final String son = Citizens.born("19680315");
    private Door door;

    @BeforeEach
    void a_night_in_february() {
        clock.goesTo("2026-02-09T23:50");
        door = new Door(browser, port);
    }

    @AfterEach
    void tidy() {
        for (var table : List.of("one_time_code", "applicant_account", "intake_draft")) {
            db.sql("delete from " + table).update();
        }
    }

    @Test
    void the_certificate_is_photographed_and_sent_before_anybody_has_called() throws Exception {
        var page = door.applicant(son, PHONE, "/my", new Person().withWidth(390));
        var caseNo = reports(page);
        page.navigate(door.at("/my/" + caseNo));
        assertThat(page.locator("main")).not().containsText("您现在不需要做什么");
        assertThat(page.locator("#guidance-0")).hasText("现在可以做的");
        assertThat(page.locator("#guidance-1")).hasText("接下来，由我们来办");
        assertThat(page.locator("main")).containsText("我们先给您打电话");
        look(page, "family-now-390");
        page.getByText("上传死亡证明和其他材料").click();
        page.locator("[aria-labelledby=paper-death-certificate] input[type=file]")
                .setInputFiles(new FilePayload("证明.png", "image/png", Scan.png()));
        assertThat(page.locator("#files-death-certificate")).containsText("证明.png");
        look(page, "family-papers-390");
        page.locator(".whereabouts a").click();
        assertThat(page.locator("main")).containsText("您上传的死亡证明已经收到");
        isCollected(caseNo, firstCall());
        does(DISPATCHER, caseNo, "Task_Certificate", "RECORDED", shownCertificate());
        page.reload();
        assertThat(page.locator("main")).not().containsText("您上传的死亡证明已经收到");
        assertThat(page.locator("main")).not().containsText("我们先给您打电话");
        var stranger = door.applicant(Citizens.born("19690315"), "13800000325", "/my", new Person());
        stranger.navigate(door.at("/funeral/papers/" + caseNo));
        assertThat(stranger.locator("main")).not().containsText("死亡证明");
    }

    private String reports(Page page) throws Exception {
        var body = Map.of(
                "kind",
                "funeral",
                "area",
                VILLAGE,
                "applicant",
                Map.of("name", "沈阿根", "idNo", son, "phone", PHONE),
                "answers",
                Map.of("area", VILLAGE));
        var json = new ObjectMapper();
        var reply = door.call(page, "POST", "/api/v1/cases", json.valueToTree(body));
        timeline.settle();
        return json.readTree(reply.text()).path("caseNo").asText();
    }

    private static void look(Page page, String name) {
        browser.screenshot(page, "funeral/" + name);
        browser.axe(page);
        browser.fits(page);
    }
}
