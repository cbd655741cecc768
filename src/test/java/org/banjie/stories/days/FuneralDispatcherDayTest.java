package org.banjie.stories.days;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.regex.Pattern;
import org.banjie.funeral.arrangement.FuneralHome;
import org.banjie.funeral.arrangement.FuneralStory;
import org.banjie.funeral.booking.BookingState;
import org.banjie.funeral.booking.Wish;
import org.banjie.funeral.booking.changes.Bookings;
import org.banjie.funeral.booking.resources.ResourceType;
import org.banjie.funeral.booking.resources.Resources;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Two in the morning: a call, a car sent; in the morning the certificate, the hall with furnace and car in one go. */
class FuneralDispatcherDayTest extends FuneralStory {

    private static final String PHONE = "13800000142";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Resources resources;

    @Autowired
    Bookings bookings;

    private Hands hands;

    @BeforeEach
    @AfterEach
    void nothingWaits() {
        Desks.empty(db);
    }

    @Test
    void the_night_and_the_morning_of_a_dispatcher() {
        clock.goesTo("2026-02-10T02:10");
        db.sql("truncate funeral_occupation, funeral_booking, funeral_resource").update();
        var home = new FuneralHome(resources, db);
        home.has(ResourceType.HALL, "H1");
        home.has(ResourceType.HALL, "H2");
        home.has(ResourceType.FURNACE, "F1", "06:00", "18:00");
        home.has(ResourceType.VEHICLE, "V1", "00:00", "23:59");
        home.has(ResourceType.VEHICLE, "V2", "00:00", "23:59");
        var caseNo = reported(STEWARD, Map.of("name", "王建国", "phone", PHONE), Map.of());
        hands = Hands.atTheDoor(browser, port, "funeral-dispatcher", new Person())
                .signIn(DISPATCHER);
        hands.lookEverywhere("two-in-the-morning");
        callsTheFamily(caseNo);
        sendsACar(caseNo);
        hands.signOut();
        does(WORKER, caseNo, "Task_CheckIn", "CHECKED_IN", Map.of("tag", nextTag()));
        goesTo("2026-02-10T08:00");
        hands = Hands.atTheDoor(browser, port, "funeral-dispatcher-morning", new Person())
                .signIn(DISPATCHER);
        checksTheCertificate(caseNo);
        booksTheHall(caseNo);
        hands.signOut();
    }

    @Test
    void a_hall_that_a_family_keeps_at_night_waits_in_her_list_until_the_certificate_is_checked() {
        clock.goesTo("2026-02-10T03:20");
        db.sql("truncate funeral_occupation, funeral_booking, funeral_resource").update();
        var home = new FuneralHome(resources, db);
        var hall = home.has(ResourceType.HALL, "H1");
        home.has(ResourceType.FURNACE, "F1", "06:00", "18:00");
        home.has(ResourceType.VEHICLE, "V1", "00:00", "23:59");
        var caseNo = reported(STEWARD, Map.of("name", "王建国", "phone", PHONE), Map.of());
        var call = firstCall();
        call.putAll(Map.of("arrangerShown", true, "proof", "RELATION", "proofNo", "户口簿"));
        isCollected(caseNo, call);
        var held = bookings.hold(caseNo, Wish.ceremony(hall, FuneralHome.at("2026-02-12T10:00")), FuneralHome.FAMILY);
        assertThat(bookings.confirm(held.id(), FuneralHome.FAMILY).isKept()).isTrue();
        hands = Hands.atTheDoor(browser, port, "funeral-dispatcher-kept", new Person())
                .signIn(DISPATCHER);
        hands.lookEverywhere("one-hall-waits");
        hands.click(hands.page().getByText("告别厅等证明核对：1 个")).arrive("/funeral/board");
        assertThat(hands.page().locator("#board")).containsText("家属已请留住，等证明核对；留到");
        hands.lookEverywhere("kept-on-the-board");
        hands.click(hands.page().locator("#board").getByText(caseNo).first()).arrive("/funeral/bookings/");
        hands.look("whose-it-is");
        hands.page().navigate("http://127.0.0.1:" + port + "/worklist");
        checksTheCertificate(caseNo);
        hands.page().navigate("http://127.0.0.1:" + port + "/worklist");
        assertThat(hands.page().locator("main")).not().containsText("告别厅等证明核对");
        assertThat(bookings.get(held.id()).state()).isEqualTo(BookingState.CONFIRMED);
        hands.signOut();
    }

    private void callsTheFamily(String caseNo) {
        hands.click("调度台").click("待接运").arrive("/funeral/collections");
        hands.lookEverywhere("to-be-collected");
        assertThat(hands.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(caseNo)))
                .containsText(PHONE);
        opensTheStepOf(caseNo);
        hands.look("call");
        hands.type("接运地点", "中山街道人民路1号302室").type("逝者姓名", "王老太");
        hands.choose("死亡证明", "还没有，二十四小时内补");
        theSonHasShown();
        hands.decide("派车接运").arrive("(/worklist.done=|\\d/funeral/collections$)");
        timeline.settle();
    }

    /** Whose funeral it is for him to arrange: before that a hall is kept for him and not confirmed. */
    private void theSonHasShown() {
        hands.choose("承办人与逝者的关系", "子女").tick("已出示证明");
        hands.choose("出示的是什么证明", "关系证明（户口簿、结婚证、出生证明等）");
        hands.type("证明的名称和编号", "户口簿").look("call-written-down");
    }

    private void sendsACar(String caseNo) {
        hands.click("调度台").click("待接运").arrive("/funeral/collections");
        assertThat(hands.page().locator("main")).containsText("人民路1号302室");
        var cost = hands.doing("send a car from the list of those to be collected", () -> {
            opensTheStepOf(caseNo);
            hands.look("car");
            hands.pick("车辆", "V1");
            hands.decide("车已出发").arrive("(/worklist.done=|\\d/funeral/collections$)");
        });
        assertThat(cost.both()).isLessThanOrEqualTo(5);
        timeline.settle();
        hands.click("调度台").click("待接运").arrive("/funeral/collections");
        hands.lookEverywhere("on-its-way");
    }

    /** From the line of the case: its page, and from there the step that waits for the dispatcher. */
    private void opensTheStepOf(String caseNo) {
        var page = hands.page();
        hands.click(page.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(caseNo))
                .locator("[data-open]"));
        hands.arrive("/worklist/cases/");
        hands.click(page.locator(".act .papers a").first()).arrive("/worklist/tasks/");
    }

    private void checksTheCertificate(String caseNo) {
        var page = hands.page();
        hands.click(hands.row(caseNo)
                .filter(new Locator.FilterOptions().setHasText("核对死亡证明"))
                .locator("[data-open]"));
        hands.arrive("/worklist/tasks/").look("certificate");
        hands.decide("已核对");
        assertThat(page.locator(".field-error, .fjs-form-field-error, .error-summary")
                        .first())
                .isVisible();
        hands.look("nothing-without-a-certificate");
        hands.choose("死亡证明", "已出示并核对");
        hands.choose("证明样式", "死亡医学证明（推断）书第四联（2026年6月30日前）");
        hands.type("证明编号", "SH-2026-0001").type("出具日期", "2026-02-10").press("Tab");
        hands.decide("已核对").arrive("(/worklist.done=|\\d/funeral/collections$)");
        timeline.settle();
    }

    private void booksTheHall(String caseNo) {
        var page = hands.page();
        hands.click("调度台").click("待接运").arrive("/funeral/collections");
        hands.lookEverywhere("without-a-hall");
        var cost = hands.doing("hall, furnace and car in one go", () -> {
            hands.click(page.locator("tbody tr")
                    .filter(new Locator.FilterOptions().setHasText(caseNo))
                    .locator("a[href*='/funeral/slots']"));
            hands.arrive("/funeral/slots").look("free-halls");
            hands.click(page.locator("button.slot")
                    .filter(new Locator.FilterOptions().setHasText("10:00"))
                    .first());
            page.waitForURL(Pattern.compile(".*/funeral/bookings/\\d+"));
            hands.look("held");
            hands.click("确认预约");
            assertThat(page.locator("main")).containsText("已确认");
        });
        assertThat(cost.both()).isLessThanOrEqualTo(3);
        assertThat(page.locator("main")).containsText("火化炉");
        hands.look("booked");
        hands.click("调度台").click("调度日表").arrive("/funeral/board");
        hands.click("后一天").arrive("/funeral/board");
        assertThat(page.locator("#board")).containsText(caseNo);
        hands.lookEverywhere("board").portrait("funeral");
    }
}
