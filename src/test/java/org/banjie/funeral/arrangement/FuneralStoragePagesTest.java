package org.banjie.funeral.arrangement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.banjie.funeral.arrangement.FuneralHome.at;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.banjie.background.running.ByHand;
import org.banjie.cases.Cases;
import org.banjie.funeral.booking.Wish;
import org.banjie.funeral.booking.changes.Bookings;
import org.banjie.funeral.booking.resources.ResourceType;
import org.banjie.funeral.booking.resources.Resources;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Voyages, ashes and collections, as the people of the home see them. */
class FuneralStoragePagesTest extends FuneralStory {

    private static final Person WIDE = new Person().withWidth(1280);
    private static final Person SMALL = new Person().withWidth(360);
    private static final Person ENGLISH = new Person().withLanguage("en").withWidth(360);

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Bookings bookings;

    @Autowired
    Resources resources;

    @Autowired
    ByHand byHand;

    @Autowired
    Cases cases;

    @BeforeEach
    void a_home_of_its_own() {
        db.sql("truncate funeral_seats, funeral_voyage").update();
        db.sql("delete from funeral_kept").update();
        db.sql("update funeral_deceased set waiting = false").update();
    }

    @Test
    void a_dispatcher_enters_a_voyage_puts_a_family_on_it_and_moves_it_when_the_voyage_is_called_off() {
        var page = signedIn(DISPATCHER, "/funeral/voyages", WIDE);
        page.getByLabel("航次编号").fill("2026-10A");
        page.getByLabel("开航时间").fill("2026-01-01T08:30");
        page.locator("main details button").click();
        assertThat(page.locator(".error-summary")).containsText("请填今天以后的开航时间");
        assertThat(page.getByLabel("航次编号")).hasValue("2026-10A");
        looksWell(page, "voyages-refused");
        enters(page, "2026-10A", "2026-10-17T08:30", "120");
        says(page, "2026年10月17日");
        page.navigate(url("/funeral/voyages"));
        page.locator("main summary").click();
        enters(page, "2026-10B", "2026-10-24T08:30", "3");
        var caseNo = isCremated(firstCall());
        does(DISPATCHER, caseNo, "Task_Ashes", "CHOSEN", Map.of("way", "SEA"));
        choosesTheVoyage(caseNo);
        page.navigate(url("/funeral/voyages"));
        looksWell(page, "voyages");
        looksWell(signedIn(DISPATCHER, "/funeral/voyages", ENGLISH), "voyages-360");
        page.getByText("2026-10A").click();
        says(page, caseNo);
        looksWell(page, "voyage");
        looksWell(signedIn(DISPATCHER, page.url().replace(url(""), ""), SMALL), "voyage-360");
        var full = page.waitForResponse("**/move", () -> page.getByText("改航次").click());
        Assertions.assertThat(full.status()).isEqualTo(409);
        assertThat(page.locator(".error-summary")).containsText("坐得下的航次：2026-10A");
        looksWell(page, "voyage-full");
        page.locator("main summary").click();
        page.getByLabel("原因").fill("大风");
        page.locator("#call-off").click();
        says(page, "已取消：大风");
        says(page, "还没有家庭选这个航次");
    }

    @Test
    void unclaimed_ashes_are_announced_without_a_name_and_the_director_has_them_buried() {
        var caseNo = isCremated(firstCall());
        does(DISPATCHER, caseNo, "Task_Ashes", "CHOSEN", Map.of("way", "STORAGE"));
        does(DISPATCHER, caseNo, "Task_Storage", "DONE", Map.of("niche", "N11", "until", "2026-08-09"));
        isCremated(firstCall());
        looksWell(signedIn(DISPATCHER, "/funeral/ashes", SMALL), "ashes-none-360");
        clock.goesTo("2028-08-10T09:00");
        byHand.does("funeral.unclaimed-ashes");
        var page = signedIn(DISPATCHER, "/funeral/ashes?view=all", WIDE);
        says(page, "N11");
        looksWell(page, "ashes");
        page.navigate(url("/funeral/ashes"));
        page.locator("tr", text(caseNo)).getByText("发认领通知").click();
        says(page, "认领通知已出具并公告");
        assertThat(page.locator("main").getByText("生态安葬", new Locator.GetByTextOptions().setExact(true)))
                .hasCount(0);
        looksWell(signedIn(DISPATCHER, "/funeral/ashes", ENGLISH), "ashes-360");
        var stranger = browser.open(url("/funeral/ashes/notices"), SMALL);
        says(stranger, "2026-");
        assertThat(stranger.locator("main")).not().containsText("王老太");
        looksWell(stranger, "ashes-notices-360");
        var director = signedIn(DIRECTOR, "/funeral/ashes", WIDE);
        director.getByText("生态安葬", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(director.locator(".error-summary")).containsText("认领通知的期限还没有过");
        clock.goesTo("2028-12-01T09:00");
        director = signedIn(DIRECTOR, "/funeral/ashes", WIDE);
        director.getByText("生态安葬", new Page.GetByTextOptions().setExact(true)).click();
        says(director, "已登记生态安葬");
        var worker = signedIn(WORKER, "/funeral/ashes", WIDE);
        assertThat(worker.locator("main")).not().containsText("N11");
    }

    @Test
    void who_is_to_be_collected_stands_there_with_the_hour_and_what_has_passed_is_told() {
        db.sql(
                        "delete from funeral_resource r where type = 'VEHICLE' and not exists (select from funeral_occupation o where o.resource = r.id)")
                .update();
        new FuneralHome(resources, db).has(ResourceType.VEHICLE, "W" + nextTag(), "00:00", "23:59");
        var first = isReported();
        clock.goesTo("2026-02-09T15:00");
        var second = isReported();
        does(DISPATCHER, second, "Task_Intake", "COLLECT", firstCall());
        bookings.confirm(
                bookings.hold(second, Wish.transport(at("2026-02-09T23:30")), FuneralHome.DISPATCHER)
                        .id(),
                FuneralHome.DISPATCHER);
        var gone = isReported();
        isCollected(gone, firstCall());
        var off = isReported();
        as(DISPATCHER).post("/cases/" + off + "/exits/withdraw", Map.of("reason", "另行办理"));
        timeline.settle();
        clock.goesTo("2026-02-09T21:30");
        var page = signedIn(DISPATCHER, "/funeral/collections", WIDE);
        assertThat(page.locator("tbody").first().locator("tr")).hasCount(2);
        assertThat(page.locator("tbody tr").first()).containsText(first);
        assertThat(page.locator("tbody tr").first()).containsText("已超时");
        assertThat(page.locator("tbody tr").nth(1)).containsText("23:30");
        assertThat(page.locator("tbody").first()).not().containsText(gone);
        assertThat(page.locator("tbody").nth(1)).containsText(gone);
        assertThat(page.locator("main")).not().containsText(off);
        looksWell(page, "collections");
        looksWell(signedIn(DISPATCHER, "/funeral/collections", ENGLISH), "collections-360");
        var worker = signedIn(WORKER, "/funeral/collections", WIDE);
        assertThat(worker.locator("main")).not().containsText(first);
    }

    /** The voyage is chosen from the list in the form, not typed. */
    private void choosesTheVoyage(String caseNo) {
        as(DISPATCHER).post("/tasks/" + taskOf(caseNo, "Task_Sea") + "/claim");
        var page = signedIn(DISPATCHER, "/worklist/tasks/" + taskOf(caseNo, "Task_Sea"), WIDE);
        page.locator(".fjs-form-field-select .fjs-input-group").click();
        page.getByText("（还有 120 个位子，2026-10A）").click();
        looksWell(page, "sea-step");
        does(DISPATCHER, caseNo, "Task_Sea", "DONE", answers("2026-10A", 4));
        says(signedIn(DISPATCHER, "/worklist/cases/" + caseNo, WIDE), "家属 4 人（航次 2026-10A）");
        var family = browser.open(url("/tracking/" + caseNo + "?code=" + cases.trackingCode(caseNo)), SMALL);
        says(family, "撒海：2026-10-17 08:30 芦潮港，家属 4 人");
        says(family, "骨灰的去向已经定下");
        looksWell(family, "sea-family-360");
    }

    private static Map<String, Object> answers(String voyage, int seats) {
        return new HashMap<>(Map.of("voyage", voyage, "seats", seats));
    }

    private void enters(Page page, String code, String sailsAt, String seats) {
        page.getByLabel("航次编号").fill(code);
        page.getByLabel("开航时间").fill(sailsAt);
        page.getByLabel("登船码头").fill("芦潮港");
        page.getByLabel("码头英文名").fill("Luchao");
        page.getByLabel("家属座位").fill(seats);
        page.locator("main details button").click();
        assertThat(page.locator(".message-done")).isVisible();
    }

    private Page signedIn(String uid, String path, Person person) {
        var page = browser.open(url("/sign-in/staff?return=" + path), person);
        page.fill("#uid", uid);
        page.fill("#password", "banjie-demo");
        page.locator("section:has(#uid) button").click();
        page.waitForURL(url(path));
        return page;
    }

    private String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private static Page.LocatorOptions text(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static void says(Page page, String text) {
        assertThat(page.locator("main")).containsText(text);
    }

    private void looksWell(Page page, String name) {
        browser.settled(page);
        browser.screenshot(page, "funeral/" + name);
        browser.axe(page);
        browser.fits(page);
    }
}
