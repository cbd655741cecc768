package org.banjie.sweeping;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.DeskStory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Grave-sweeping as people, a steward, a dispatcher and a gate meet it. */
class SweepingPagesTest extends DeskStory {

    private static final String DISPATCHER = "funeral-dispatcher";
    private static final String STEWARD = "funeral-steward." + VILLAGE;
    private static final Person PHONE = new Person().withWidth(360);
    private static final Person ENGLISH = new Person().withLanguage("en").withWidth(360);

    private long place;
    private long slot;

    @BeforeEach
    void a_season_is_open() {
        db.sql("truncate sweeping_ticket, sweeping_slot, sweeping_season, sweeping_place")
                .update();
        place = made(
                "/sweeping/places",
                Map.of(
                        "code",
                        UUID.randomUUID().toString(),
                        "name",
                        "松江墓园",
                        "nameEn",
                        "Songjiang Cemetery",
                        "address",
                        "松江区北松公路1号"));
        made(
                "/sweeping/seasons",
                Map.of(
                        "place",
                        place,
                        "festival",
                        "QINGMING",
                        "first",
                        "2026-04-04",
                        "last",
                        "2026-04-06",
                        "starts",
                        "07:00",
                        "minutes",
                        90,
                        "slots",
                        6,
                        "quota",
                        30,
                        "green",
                        10));
        slot = db.sql("select min(id) from sweeping_slot").query(Long.class).single();
    }

    @Test
    void a_citizen_reserves_on_a_phone_shows_the_code_and_gives_it_back() {
        looksWell(browser.open(at("/sweeping"), ENGLISH), "before-opening-en");
        clock.goesTo("2026-03-21T08:00");
        var door = new Door(browser, port);
        var page = door.applicant(Citizens.born("19550101"), "13912345678", "/sweeping", PHONE);
        looksWell(page, "all-360");
        page.locator("a.slot").first().click();
        page.getByLabel("随行人数").fill("5");
        page.locator("main form button").click();
        assertThat(page.locator(".error-summary")).containsText("请填写预约人姓名");
        assertThat(page.locator(".error-summary")).containsText("随行人数请填 0 到 4");
        assertThat(page.getByLabel("随行人数")).hasValue("5");
        looksWell(page, "slot-refused-360");
        page.getByLabel("预约人姓名").fill("周老伯");
        page.getByLabel("随行人数").fill("3");
        page.locator("main form button").click();
        page.waitForURL(Pattern.compile(".*/sweeping/tickets/.*"));
        says(page, "已预约");
        says(page, "4 人（含预约人）");
        says(page, "绿色通道");
        looksWell(page, "ticket-360");
        var neighbour = door.applicant(Citizens.born("19560101"), "13912345679", "/sweeping", PHONE);
        neighbour.navigate(page.url());
        keepsSilent(neighbour, "松江墓园");
        says(page, "周老伯");
        says(page, "松江区北松公路1号");
        says(page, "最晚可以取消到2026年4月4日");
        var ticket = page.url();
        page.locator("a[href$=cancel]").click();
        says(page, "要取消这个预约吗");
        looksWell(page, "cancel-360");
        page.getByText("不取消，返回").click();
        says(page, "已预约");
        looksWell(signedIn(STEWARD, ticket.replace(at(""), ""), ENGLISH), "ticket-en");
        page.locator("a[href$=cancel]").click();
        page.locator("form[action$=cancel] button").click();
        says(page, "已取消");
    }

    @Test
    void a_steward_books_for_a_caller_and_waits_in_line_for_another() {
        clock.goesTo("2026-03-21T08:00");
        var page = signedIn(STEWARD, "/sweeping/slots/" + slot, new Person().withWidth(1280));
        fill(page, Citizens.born("19800101"), "4");
        looksWell(page, "by-phone");
        page.locator("main form button").click();
        says(page, "已预约");
        db.sql("update sweeping_slot set quota = taken where id = ?")
                .param(slot)
                .update();
        page.navigate(at("/sweeping/slots/" + slot));
        fill(page, Citizens.born("19800101"), "0");
        page.getByLabel("如果已满").check();
        page.locator("main form button").click();
        says(page, "排队中");
        looksWell(page, "in-line");
    }

    @Test
    void a_dispatcher_plans_a_season_and_switches_the_quota_of_a_day_off() {
        var page = signedIn(DISPATCHER, "/sweeping/seasons", new Person().withWidth(1280));
        page.getByLabel("节日").selectOption("DONGZHI");
        page.getByLabel("第一天").fill("2026-12-20");
        page.locator("form[action$=seasons] button").click();
        assertThat(page.locator("#last-error")).containsText("请填写最后一天");
        assertThat(page.locator("#quota-error")).containsText("每段名额请填 0 或更大的整数");
        assertThat(page.getByLabel("节日")).hasValue("DONGZHI");
        assertThat(page.getByLabel("第一天")).hasValue("2026-12-20");
        page.getByLabel("最后一天").fill("2026-12-22");
        page.getByLabel("每段名额").fill("200");
        page.getByLabel("每段绿色通道名额").fill("20");
        looksWell(page, "seasons");
        page.locator("form[action$=seasons] button").click();
        page.waitForURL(Pattern.compile(".*/sweeping/seasons/\\d+"));
        page.locator("form.one-line input[name=green]").first().fill("");
        page.locator("form.one-line input").evaluateAll("all => all.forEach(one => one.required = false)");
        page.locator("form.one-line button").first().click();
        assertThat(page.locator(".rows .field-error")).containsText("名额不能少于已预约的人数");
        assertThat(page.locator("form.one-line input[name=green]").first()).hasValue("");
        page.locator("form[action$=days] button").first().click();
        says(page, "当日不限流");
        looksWell(page, "season");
        looksWell(signedIn(DISPATCHER, page.url().replace(at(""), ""), ENGLISH), "season-360-en");
        looksWell(browser.open(at("/sweeping"), PHONE), "all-two-seasons-360");
    }

    @Test
    void a_gate_goes_on_while_the_network_is_down_and_tells_afterwards() {
        clock.goesTo("2026-03-21T08:00");
        var first = token();
        var second = token();
        var used = token();
        clock.goesTo("2026-04-04T07:05");
        var page = signedIn(STEWARD, "/sweeping/gate?place=" + place, PHONE);
        assertThat(page.locator("[data-gate-state]")).containsText("已下载 3 个预约，待上传 0 个");
        looksWell(page, "gate-360");
        shows(page, first);
        assertThat(page.locator("[data-gate-answer]")).containsText("请进");
        assertThat(page.locator("[data-gate-answer]")).containsText("2 人");
        shows(page, first);
        assertThat(page.locator("[data-gate-answer]")).containsText("已经用过");
        page.context().setOffline(true);
        shows(page, second);
        assertThat(page.locator("[data-gate-answer]")).containsText("请进");
        assertThat(page.locator("[data-gate-state]")).containsText("网络中断");
        assertThat(page.locator("[data-gate-state]")).containsText("待上传 1 个");
        shows(page, second);
        assertThat(page.locator("[data-gate-answer]")).containsText("已经用过");
        shows(page, "ZZZ-000000000000");
        assertThat(page.locator("[data-gate-answer]")).containsText("名单里没有");
        browser.screenshot(page, "sweeping/gate-offline-360");
        shows(page, used);
        lets(used, "西门");
        page.context().setOffline(false);
        assertThat(page.locator("[data-gate-log]")).containsText("重复使用", new ContainsTextOptions().setTimeout(30_000));
        assertThat(page.locator("[data-gate-state]")).containsText("待上传 0 个");
        assertEquals(
                3,
                db.sql("select count(*) from sweeping_ticket where state = 'USED'")
                        .query(Integer.class)
                        .single());
        browser.axe(page);
    }

    @Test
    void a_gate_opens_and_works_while_the_network_is_down_and_tells_when_it_is_back() {
        clock.goesTo("2026-03-21T08:00");
        var used = token();
        var late = token();
        clock.goesTo("2026-04-04T07:05");
        var page = signedIn(STEWARD, "/sweeping/gate?place=" + place, PHONE);
        assertThat(page.locator("[data-gate-state]")).containsText("已下载 2 个预约");
        isKept(page);
        shows(page, used);
        assertThat(page.locator("[data-gate-answer]")).containsText("请进");
        page.context().setOffline(true);
        page.reload();
        assertThat(page.locator("[data-gate-state]")).containsText("网络中断");
        assertThat(page.locator("[data-gate-state]")).containsText("已下载 2 个预约");
        browser.screenshot(page, "sweeping/gate-reloaded-offline-360");
        shows(page, used);
        assertThat(page.locator("[data-gate-answer]")).containsText("已经用过");
        shows(page, late);
        assertThat(page.locator("[data-gate-answer]")).containsText("请进");
        page.reload();
        assertThat(page.locator("[data-gate-state]")).containsText("待上传 1 个");
        shows(page, late);
        assertThat(page.locator("[data-gate-answer]")).containsText("已经用过");
        page.context().setOffline(false);
        assertThat(page.locator("[data-gate-state]"))
                .containsText("待上传 0 个", new ContainsTextOptions().setTimeout(30_000));
        assertEquals(
                2,
                db.sql("select count(*) from sweeping_ticket where state = 'USED'")
                        .query(Integer.class)
                        .single());
        var scope = page.evaluate("navigator.serviceWorker.ready.then(one => new URL(one.scope).pathname)");
        assertEquals("/sweeping/gate", scope);
        page.navigate(at("/sweeping"));
        assertEquals(false, page.evaluate("!!navigator.serviceWorker.controller"));
        browser.axe(page);
    }

    @Test
    void a_gate_without_scripts_asks_the_server() {
        clock.goesTo("2026-03-21T08:00");
        var token = token();
        clock.goesTo("2026-04-04T07:05");
        var page = signedIn(STEWARD, "/sweeping/gate", new Person().withoutScripts());
        page.getByText("松江墓园").click();
        shows(page, token);
        says(page, "请进");
        shows(page, token);
        says(page, "已经用过");
        looksWell(signedIn(STEWARD, "/sweeping/gate?place=" + place, ENGLISH), "gate-360-en");
    }

    /**
     * The page itself is in the worker's store. Asked within the page: Playwright's own waiting asks by {@code eval}, which
     * the content security policy lets through the first time only, and takes a promise for an answer.
     */
    private static void isKept(Page page) {
        var kept = page.evaluate(
                """
                async () => {
                    const until = performance.now() + 20_000;
                    const kept = async () => document.documentElement.dataset.kept === 'true'
                        && !!navigator.serviceWorker.controller
                        && !!(await (await caches.open('gate')).match(location.href));
                    while (!(await kept()) && performance.now() < until) await new Promise(requestAnimationFrame);
                    return kept();
                }
                """);
        assertEquals(true, kept);
    }

    private static void fill(Page page, String idNo, String companions) {
        page.getByLabel("预约人姓名").fill("吴阿姨");
        page.getByLabel("预约人证件号码").fill(idNo);
        page.getByLabel("联系电话").fill("02157831289");
        page.getByLabel("随行人数").fill(companions);
    }

    private static void shows(Page page, String token) {
        page.fill("#token", token);
        page.locator("main form button").click();
    }

    private String token() {
        var wanted = Map.of(
                "slot",
                slot,
                "name",
                "吴阿姨",
                "idNo",
                Citizens.born("19800101"),
                "phone",
                "13900000000",
                "companions",
                1);
        return as(STEWARD)
                .post("/sweeping/tickets", wanted)
                .json()
                .path("token")
                .asText();
    }

    private void lets(String token, String gate) {
        var checks = List.of(Map.of("token", token));
        as(STEWARD).post("/sweeping/gate/checks", Map.of("place", place, "gate", gate, "checks", checks));
    }

    private long made(String path, Map<String, Object> input) {
        return as(DISPATCHER).post(path, input).json().path("id").asLong();
    }

    private void looksWell(Page page, String name) {
        browser.settled(page);
        browser.screenshot(page, "sweeping/" + name);
        browser.axe(page);
        browser.fits(page);
    }
}
