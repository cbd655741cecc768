package org.banjie.funeral.booking;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.banjie.funeral.arrangement.FuneralHome.FAMILY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.ArrayDeque;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.banjie.funeral.arrangement.FuneralHome;
import org.banjie.funeral.booking.changes.Bookings;
import org.banjie.funeral.booking.resources.ResourceType;
import org.banjie.funeral.booking.resources.Resources;
import org.banjie.funeral.booking.storage.Storage;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.StandsStill;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of halls, furnaces and vehicles, as families and the dispatcher use them. */
@StandsStill("books for families that stand in the register alone")
class FuneralBoardPagesTest extends DeskStory {

    private static final String DISPATCHER = "funeral-dispatcher";
    private static final List<Person> SCREENS = List.of(
            new Person().withWidth(1280), new Person().withLanguage("en").withWidth(360));

    @Autowired
    Bookings bookings;

    @Autowired
    Resources resources;

    @Autowired
    Storage storage;

    private FuneralHome home;
    private long hall;

    @BeforeEach
    void a_funeral_home() {
        db.sql("truncate funeral_occupation, funeral_booking, funeral_resource").update();
        home = new FuneralHome(resources, db);
        hall = home.has(ResourceType.HALL, "H1");
        home.has(ResourceType.HALL, "H2");
        home.has(ResourceType.FURNACE, "F1", "06:00", "18:00");
        home.has(ResourceType.FURNACE, "F2", "06:00", "18:00");
        home.has(ResourceType.VEHICLE, "V1", "00:00", "23:59");
        home.has(ResourceType.VEHICLE, "V2", "00:00", "23:59");
    }

    @Test
    void a_dispatcher_enters_a_hall_closes_it_and_what_is_wrong_is_said_at_the_field() {
        var page = signedIn(DISPATCHER, "/funeral/resources", new Person().withWidth(1280));
        page.locator("main details summary").click();
        page.getByLabel("代码").fill("H9");
        page.getByLabel("名称", new Page.GetByLabelOptions().setExact(true)).fill("松鹤厅");
        page.getByLabel("结束时刻").fill("05:00");
        page.locator("main details button").click();
        assertThat(page.locator(".error-summary")).containsText("结束时刻要晚于开始时刻");
        assertThat(page.getByLabel("代码")).hasValue("H9");
        looksWell(page, "resources-refused");
        page.getByLabel("英文名称").fill("Pine Hall");
        page.getByLabel("容纳人数").fill("120");
        page.getByLabel("结束时刻").fill("16:00");
        page.locator("main details button").click();
        assertThat(page.locator(".message-done")).isVisible();
        page.getByText("H9").click();
        page.getByLabel("从").fill("2026-02-12T07:00");
        page.getByLabel("到", new Page.GetByLabelOptions().setExact(true)).fill("2026-02-12T12:00");
        page.getByLabel("原因").fill("检修");
        page.locator("#closure").click();
        says(page, "检修");
        var address = page.url().replace(at(""), "");
        for (var person : SCREENS) looksWell(signedIn(DISPATCHER, address, person), "resource-" + person.width());
        page.navigate(at("/funeral/board?day=2026-02-12"));
        says(page, "停用：检修");
    }

    @Test
    void the_board_shows_the_day_renews_itself_and_a_booking_is_dragged_to_a_free_time() {
        var family = home.family();
        var booking = confirmed(family, "2026-02-12T10:00");
        var page = signedIn(DISPATCHER, "/funeral/board?day=2026-02-12", new Person().withWidth(1280));
        assertThat(page.locator(".cell-taken").filter(text(family)).first()).containsText("10:00–11:00");
        looksWell(page, "board");
        var other = home.family();
        confirmed(other, "2026-02-12T13:00");
        assertThat(page.locator("#board")).containsText(other);
        page.dragAndDrop(
                "[data-booking='%d']".formatted(booking), "[data-target='%d@2026-02-12T14:30']".formatted(hall));
        page.waitForURL(at("/funeral/board?day=2026-02-12"));
        assertThat(page.locator("[data-booking='%d']".formatted(booking))).containsText("14:30–15:30");
        looksWell(signedIn(DISPATCHER, "/funeral/board?day=2026-02-12", SCREENS.get(1)), "board-360");
    }

    @Test
    void a_free_time_is_chosen_on_the_board_and_booked_and_the_moment_is_marked() {
        clock.goesTo("2026-02-12T09:10");
        home.has(ResourceType.CABINET, "C1", "00:00", "23:59");
        home.has(ResourceType.CABINET, "C2", "00:00", "23:59");
        var family = home.family();
        storage.allocate(family, BookingPart.CABINET, "C2", FAMILY);
        var page = signedIn(DISPATCHER, "/funeral/board", new Person().withWidth(1440));
        assertThat(page.locator(".now")).hasCount(2);
        assertThat(page.locator(".cell-past").first()).containsText("已过");
        assertThat(page.locator(".cell-free:not([data-target])")).hasCount(0);
        assertThat(page.locator("#cabinets")).containsText("在用 1，空 1");
        assertThat(page.locator("#board tr").filter(text("C2 号"))).containsText(family);
        page.locator("#board a[id='free-%d@2026-02-12T11:30']".formatted(hall)).click();
        assertThat(page.locator("main")).containsText("11:30–12:30");
        looksWell(page, "slot-for-1440");
        page.locator("#case").fill(family);
        page.locator("form.bar button").click();
        page.waitForURL(Pattern.compile(".*/funeral/bookings/\\d+"));
        page.navigate(at("/funeral/board"));
        assertThat(page.locator(".cell-held").first()).containsText("保留到 09:25");
        looksWell(page, "board-now-1440");
        looksWell(signedIn(DISPATCHER, "/funeral/board", SCREENS.get(1)), "board-now-360");
        looksWell(
                signedIn(
                        DISPATCHER, "/funeral/collections/slot?at=%d@2026-02-12T14:30".formatted(hall), SCREENS.get(1)),
                "slot-for-360");
    }

    @Test
    void who_drags_a_booking_too_late_is_asked_why_and_the_time_that_was_chosen_stays_chosen() {
        var booking = confirmed(home.family(), "2026-02-12T10:00");
        clock.goesTo("2026-02-11T13:00");
        var page = signedIn(DISPATCHER, "/funeral/board?day=2026-02-12", new Person().withWidth(1280));
        var there = "%d@2026-02-12T14:30".formatted(hall);
        var asked = page.waitForResponse(
                "**/move",
                () -> page.dragAndDrop(
                        "[data-booking='%d']".formatted(booking), "[data-target='%s']".formatted(there)));
        Assertions.assertThat(asked.status()).isEqualTo(422);
        assertThat(page.locator(".error-summary")).containsText("请选择改期的原因");
        assertThat(page.locator("#to")).hasValue(there);
        page.selectOption("#cause", "ROAD");
        page.locator("form[action$=move] button").click();
        says(page, "14:30–15:30");
    }

    @Test
    void what_another_dispatcher_changes_shows_by_itself_and_takes_nothing_out_of_ones_hands() {
        var family = home.family();
        var booking = confirmed(family, "2026-02-12T10:00");
        var page = signedIn(DISPATCHER, "/funeral/board?day=2026-02-12", new Person().withWidth(1280));
        page.fill("#day", "2026-02-13");
        page.locator("#board a").filter(text(family)).first().focus();
        var colleague = signedIn(DISPATCHER, "/funeral/bookings/" + booking, new Person().withWidth(1280));
        colleague.getByLabel("新的时段").selectOption(hall + "@2026-02-12T07:00");
        colleague.locator("form[action$=move] button").click();
        assertThat(page.locator("[data-booking='%d']".formatted(booking)))
                .containsText("07:00–08:00", new LocatorAssertions.ContainsTextOptions().setTimeout(6_500));
        assertThat(page.locator("#day")).hasValue("2026-02-13");
        assertThat(page.locator("#board a").filter(text(family)).first()).isFocused();
        looksWell(page, "board-renewed");
    }

    @Test
    void an_answer_that_arrives_while_a_cell_is_dragged_does_not_take_it_away() {
        var booking = confirmed(home.family(), "2026-02-12T10:00");
        var page = signedIn(DISPATCHER, "/funeral/board?day=2026-02-12", new Person().withWidth(1280));
        var held = new ArrayDeque<Route>();
        page.route("**/funeral/board/cells*", held::add);
        page.waitForRequest("**/funeral/board/cells*", () -> {});
        confirmed(home.family(), "2026-02-12T13:00");
        page.evaluate("document.querySelector('#board').dataset.inHand = 'true'");
        page.locator("[data-booking='%d']".formatted(booking)).hover();
        page.mouse().down();
        var target = page.locator("[data-target='%d@2026-02-12T14:30']".formatted(hall));
        target.hover();
        page.waitForResponse("**/funeral/board/cells*", () -> held.remove().resume());
        assertThat(page.locator("#board[data-in-hand]")).hasCount(1);
        target.hover();
        page.mouse().up();
        assertThat(page.locator("#board[data-in-hand]")).hasCount(0);
        assertThat(page.locator("[data-booking='%d']".formatted(booking))).containsText("14:30–15:30");
    }

    @Test
    void without_a_script_a_booking_is_moved_on_its_own_page() {
        var booking = confirmed(home.family(), "2026-02-12T10:00");
        goesTo("2026-02-11T15:00");
        var page = signedIn(DISPATCHER, "/funeral/bookings/" + booking, new Person().withoutScripts());
        page.getByLabel("新的时段").selectOption(hall + "@2026-02-12T07:00");
        page.getByLabel("改期原因").selectOption("BREAKDOWN");
        page.locator("form[action$=move] button").click();
        says(page, "07:00–08:00");
        looksWell(signedIn(DISPATCHER, "/funeral/bookings/" + booking, SCREENS.get(1)), "booking-360");
    }

    @Test
    void a_family_holds_and_confirms_a_time_on_a_phone_and_anybody_sees_what_is_free() {
        var phone = new Person().withWidth(360);
        var stranger = browser.open(at("/funeral/slots?day=2026-02-12"), phone);
        assertThat(stranger.locator(".slot-told")).hasCount(12);
        assertThat(stranger.locator(".slot-free")).hasCount(0);
        says(stranger, "我们给您打电话，派车接到馆里");
        assertThat(stranger.locator("main .slot button, main button.slot")).hasCount(0);
        looksWell(stranger, "slots-360");
        looksWell(browser.open(at("/funeral/slots?day=2026-02-12"), new Person().withLanguage("en")), "slots-en");
        var caseNo = home.family();
        var page = signedIn(DISPATCHER, "/funeral/slots?day=2026-02-12&case=" + caseNo, phone);
        page.locator("button.slot").filter(text("08:30")).first().click();
        page.waitForURL(Pattern.compile(".*/funeral/bookings/\\d+"));
        says(page, "为您保留到 09:15");
        looksWell(page, "held-360");
        page.locator("form[action$=confirm] button").click();
        says(page, "已确认");
        stranger.reload();
        assertThat(stranger.locator(".slot-taken").first()).containsText("08:30");
        var intake = signedIn("registrar", page.url().replace(at(""), ""), phone);
        assertThat(intake.locator("h1")).not().containsText("仪式预约");
    }

    @Test
    void who_comes_too_late_is_told_what_is_free_instead() {
        var page = signedIn(DISPATCHER, "/funeral/slots?day=2026-02-12&case=" + home.family(), new Person());
        confirmed(home.family(), "2026-02-12T08:30");
        page.locator("button.slot").filter(text("08:30")).first().click();
        assertThat(page.locator(".error-summary")).containsText("H2");
        looksWell(page, "slots-gone");
    }

    private long confirmed(String family, String start) {
        var held = bookings.hold(family, Wish.ceremony(hall, FuneralHome.at(start)), FAMILY);
        return bookings.confirm(held.id(), FAMILY).id();
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private void looksWell(Page page, String name) {
        browser.settled(page);
        browser.screenshot(page, "funeral/" + name);
        browser.axe(page);
        browser.fits(page);
    }
}
