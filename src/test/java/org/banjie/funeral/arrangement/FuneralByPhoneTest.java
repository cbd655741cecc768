package org.banjie.funeral.arrangement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.banjie.funeral.booking.resources.ResourceType;
import org.banjie.funeral.booking.resources.Resources;
import org.banjie.testing.Family;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** A family at night, with a telephone and nothing else: no papers, no account, no number but the phone's. */
class FuneralByPhoneTest extends FuneralStory {

    private static final String PHONE = "13800000077";
    private static final Person ON_A_PHONE = new Person().withWidth(360);

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Resources resources;

    private Door door;

    @BeforeEach
    void a_night_in_february() {
        clock.goesTo("2026-02-09T23:50");
        door = new Door(browser, port);
        db.sql("truncate funeral_occupation, funeral_booking, funeral_resource").update();
        var home = new FuneralHome(resources, db);
        home.has(ResourceType.HALL, "H1");
        home.has(ResourceType.HALL, "H2");
        home.has(ResourceType.FURNACE, "F1", "06:00", "18:00");
        home.has(ResourceType.VEHICLE, "V1", "00:00", "23:59");
    }

    @AfterEach
    void tidy() {
        for (var table : List.of("one_time_code", "applicant_account", "intake_draft")) {
            db.sql("delete from " + table).update();
        }
    }

    @Test
    void from_the_first_page_to_the_hall_with_a_name_and_a_phone() {
        var page = browser.open(door.at("/"), ON_A_PHONE);
        looksWell(page, "first-page-360");
        page.locator(".choices").getByText("家里有人去世").click();
        looksWell(page, "report-360");
        page.fill("#phone", "138");
        page.locator("main form button").click();
        assertThat(page.locator(".error-summary")).containsText("手机号码应为 11 位数字");
        looksWell(page, "phone-wrong-360");
        door.enter(page, PHONE);
        page.waitForURL(door.at("/intake/short/funeral"));
        looksWell(page, "short-360");
        page.getByText("请殡仪馆现在联系我").click();
        assertThat(page.locator(".error-summary")).isVisible();
        page.fill("#name", "王建国");
        assertThat(page.locator("main")).not().containsText("处罚");
        page.getByText("请殡仪馆现在联系我").click();
        page.waitForURL(Pattern.compile(".*/done"));
        timeline.settle();
        assertThat(page.locator("h1")).hasText("登记已收到，殡仪馆马上联系您");
        assertThat(page.locator("main")).containsText("马上给您打电话");
        assertThat(page.locator("main")).not().containsText("审查材料");
        assertThat(page.locator("main")).not().containsText("受理编号");
        assertThat(page.locator("main a[href^='tel:']")).hasText("021-57831289");
        looksWell(page, "done-360");
        page.locator("main .actions a").click();
        assertThat(page.locator(".standing-sentence")).containsText("最晚 2月10日（星期二）11:50 前派车接运");
        var caseNo = page.url().replaceFirst(".*/my/", "");
        does(DISPATCHER, caseNo, "Task_Intake", "COLLECT", wellPrepared());
        page.reload();
        books(page, "2026-02-12");
        moves(page);
        does(DISPATCHER, caseNo, "Task_Dispatch", "SENT");
        does(WORKER, caseNo, "Task_CheckIn", "CHECKED_IN", Map.of("tag", nextTag()));
        does(DISPATCHER, caseNo, "Task_Quote", "QUOTED", services());
        signs(page, caseNo);
    }

    @Test
    void who_was_reported_by_the_steward_joins_with_the_number_and_the_phone_and_books_and_signs() {
        var caseNo = reported(STEWARD, Map.of("name", "王建国", "phone", PHONE), Map.of());
        isCollected(caseNo, firstCall());
        var page = browser.open(door.at("/tracking"), ON_A_PHONE);
        page.fill("#joining", "王");
        page.locator("#by-phone ~ form button").click();
        assertThat(page.locator("main")).containsText("编号不对");
        assertThat(page.locator("main")).not().containsText("受理编号");
        page.fill("#joining", caseNo.toLowerCase());
        looksWell(page, "join-360");
        page.locator("#by-phone ~ form button").click();
        door.enter(page, PHONE);
        page.waitForURL(door.at("/my/" + caseNo + "/join"));
        assertThat(verbs(caseNo)).as("a link alone joins nothing").doesNotContain("join");
        looksWell(page, "join-confirm-360");
        confirms(page);
        page.waitForURL(door.at("/my/" + caseNo));
        assertThat(verbs(caseNo)).contains("join");
        looksWell(page, "joined-360");
        keepsTheHallUntilThePapersAreChecked(page, caseNo);
        moves(page);
        signs(page, caseNo);
        assertThat(page.locator(".standing-sentence")).containsText("服务和费用已经确认");
    }

    @Test
    void another_phone_learns_nothing_and_an_identity_number_may_take_over_but_not_give_back() {
        var caseNo = reported(STEWARD, Map.of("name", "王建国", "phone", PHONE), Map.of());
        var stranger = browser.open(door.at("/sign-in/phone?return=/my/" + caseNo + "/join"), ON_A_PHONE);
        door.enter(stranger, "13800000078");
        confirms(stranger);
        assertThat(stranger.locator("main")).containsText("登记的不是您的手机号");
        stranger.navigate(door.at("/my/" + caseNo));
        assertThat(stranger.locator("main")).not().containsText("王");
        for (var i = 0; i < 6; i++) {
            stranger.navigate(door.at("/my/BZ-310117004-2026-90000" + i + "/join"));
            confirms(stranger);
        }
        assertThat(stranger.locator("main")).containsText("尝试的次数太多");
        var family =
                browser.open(door.at("/sign-in/phone?return=/my/" + caseNo + "/join"), new Person().withLanguage("en"));
        looksWell(family, "phone-en");
        door.enter(family, PHONE);
        confirms(family);
        family.waitForURL(door.at("/my/" + caseNo));
        clock.goesTo("2026-02-10T08:00");
        var known = door.applicant(Family.WANG, PHONE, "/my", ON_A_PHONE);
        known.navigate(door.at("/my/" + caseNo + "/join"));
        confirms(known);
        known.waitForURL(door.at("/my/" + caseNo));
        family.navigate(door.at("/my/" + caseNo + "/join"));
        confirms(family);
        assertThat(family.locator("main")).containsText("identity number");
    }

    private static void confirms(Page page) {
        page.locator("main form button").click();
    }

    @Test
    void a_phone_alone_hands_in_nothing_that_asks_for_an_identity_number() {
        var page = browser.open(door.at("/sign-in/phone?return=/intake"), ON_A_PHONE);
        door.enter(page, PHONE);
        page.waitForURL(door.at("/intake"));
        assertThat(page.locator("article.guide")).hasCount(1);
        var reply = door.call(
                page,
                "POST",
                "/api/v1/drafts",
                new ObjectMapper().createObjectNode().put("kind", "assistance"));
        assertThat(reply.status()).isGreaterThanOrEqualTo(400);
        page.navigate(door.at("/my"));
        looksWell(page, "my-360");
    }

    private void books(Page page, String day) {
        page.getByText("看空着的告别厅").click();
        page.fill("#day", day);
        page.locator(".day-choice button").click();
        looksWell(page, "slots-family-360");
        page.locator("button.slot")
                .filter(new Locator.FilterOptions().setHasText("08:30"))
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/funeral/bookings/\\d+"));
        var held = page.url();
        page.navigate(door.at("/my"));
        assertThat(page.locator(".choices li").first()).containsText("先为您保留到 2月");
        assertThat(page.locator(".choices li").first()).containsText("需要您处理");
        looksWell(page, "my-held-360");
        page.locator(".choices a").first().click();
        page.waitForURL(held);
        page.locator("form[action$=confirm] button").click();
        assertThat(page.locator("main")).containsText("已确认");
        assertThat(page.locator("main")).containsText("600.00 元");
        assertThat(page.locator("main")).containsText("08:30 以前");
        assertThat(page.locator("main a[href^='tel:']")).isVisible();
        looksWell(page, "booked-360");
    }

    /** At night, before anybody has seen a certificate: the time is theirs, and nobody has to come back for it. */
    private void keepsTheHallUntilThePapersAreChecked(Page page, String caseNo) {
        page.getByText("看空着的告别厅").click();
        page.fill("#day", "2026-02-12");
        page.locator(".day-choice button").click();
        page.locator("button.slot")
                .filter(new Locator.FilterOptions().setHasText("08:30"))
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/funeral/bookings/\\d+"));
        assertThat(page.locator("main dl")).containsText("还要核对");
        looksWell(page, "hall-held-360");
        page.getByText("请为我留住").last().click();
        assertThat(page.locator("main")).containsText("已为您留住，最晚留到 2026年2月10日 23:50");
        assertThat(page.locator("form[action$=confirm]")).hasCount(0);
        var booking = page.url();
        page.navigate(booking);
        browser.lookAround(page, "funeral-phone/hall-kept");
        does(DISPATCHER, caseNo, "Task_Certificate", "RECORDED", shownCertificate());
        does(DISPATCHER, caseNo, "Task_Quote", "QUOTED", services());
        timeline.settle();
        page.navigate(booking);
        assertThat(page.locator("main .message-done")).hasText("已确认");
    }

    private void moves(Page page) {
        page.locator(".whereabouts a").click();
        looksWell(page, "mine-booked-360");
        page.getByText("告别厅已经订好：2月12日（星期四）08:30").click();
        page.selectOption("#to", new SelectOption().setLabel("13:00–14:00 H1 号"));
        page.locator("form[action$=move] button").click();
        assertThat(page.locator("main")).containsText("13:00–14:00");
        looksWell(page, "moved-360");
        page.locator(".whereabouts a").click();
    }

    private void signs(Page page, String caseNo) {
        page.navigate(door.at("/my/" + caseNo));
        page.locator(".asked a").click();
        page.getByLabel("报价单已看过").check();
        page.getByLabel("签字（姓名）").fill("王建国");
        Door.handsBack(page, "[data-hand-in][value=CONFIRM]");
        page.waitForURL(door.at("/my/" + caseNo + "?done=confirm"));
    }

    private void looksWell(Page page, String name) {
        browser.settled(page);
        browser.screenshot(page, "funeral-phone/" + name);
        browser.axe(page);
        browser.fits(page);
    }
}
