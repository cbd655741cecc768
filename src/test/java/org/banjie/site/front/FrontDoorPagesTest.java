package org.banjie.site.front;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.banjie.testing.BanjieTest;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody with a phone who knows nothing of the house. */
@BanjieTest
class FrontDoorPagesTest {

    private static final Person ON_A_PHONE = new Person().withWidth(390);
    private static final String FOUNDER = "310117195503070026";
    private static final String PHONE = "13812345670";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    private Door door;

    @BeforeEach
    void door() {
        door = new Door(browser, port);
    }

    @AfterEach
    void tidy() {
        db.sql("delete from one_time_code").update();
        db.sql("delete from intake_draft").update();
        db.sql("delete from applicant_account").update();
    }

    @Test
    void the_first_page_says_whose_it_is_whom_to_call_and_what_can_be_done() {
        for (var person : List.of(
                ON_A_PHONE,
                ON_A_PHONE.withWidth(360).withLook("dark.large.high"),
                ON_A_PHONE.withLanguage("en"),
                new Person().withWidth(1440))) {
            var page = browser.open(door.at("/"), person);
            assertThat(page).hasURL(door.at("/"));
            assertThat(page.locator(".top .brand")).isVisible();
            assertThat(page.locator(".top a[href='tel:12345']")).isVisible();
            for (var way : List.of("/funeral/report", "/guide/organisations", "/sweeping", "/tracking")) {
                assertThat(page.locator(".choices a[href='" + way + "']")).isVisible();
            }
            assertThat(page.locator("#uid, #number")).hasCount(0);
            browser.look(page, "hall/front-" + person.width() + person.language());
        }
        var page = browser.open(door.at("/"), ON_A_PHONE);
        assertThat(page.locator(".choices")).containsText("生活有困难");
        assertThat(page.locator(".choices")).containsText("家里有人去世");
        assertThat(page.locator(".top .brand")).hasText("松江区民政局");
    }

    @Test
    void what_happened_is_found_without_a_script() {
        var page = browser.open(door.at("/"), ON_A_PHONE.withoutScripts());
        seek(page, "我妈妈去世了，怎么办");
        assertThat(page.locator("section:has(#found) a").first()).hasAttribute("href", "/funeral/report");
        seek(page, "换法定代表人");
        assertThat(page.locator("section:has(#found) a").first()).hasAttribute("href", "/guide/organisations");
        browser.screenshot(page, "hall/front-found-390");
        seek(page, "驾驶证");
        assertThat(page.locator("section:has(#found) a[href='tel:12345']")).isVisible();
    }

    @Test
    void a_guide_says_what_is_true_of_its_kind_and_leads_through_the_door_to_the_form() {
        var page = browser.open(door.at("/guide/organisations"), ON_A_PHONE);
        assertThat(page.locator("main")).not().containsText("村（居）委");
        assertThat(page.locator("main a[href='tel:12345']")).isVisible();
        var situation = page.locator("details")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText("变更法定代表人", new Page.GetByTextOptions().setExact(true))));
        situation.locator("summary").click();
        assertThat(situation).containsText("更换法定代表人的财务审计报告");
        assertThat(situation).not().containsText("清算报告书");
        browser.look(page, "hall/guide-organisations-390");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("开始申请"))
                .click();
        browser.look(page, "hall/sign-in-390");
        door.enter(page, FOUNDER, PHONE);
        page.waitForURL(door.at("/intake?kind=organisations"));
        browser.look(page, "hall/choose-390");
        page.locator("article.guide button").click();
        page.waitForURL(Pattern.compile(".*/intake/[0-9a-f-]{36}"));
        page.navigate(page.url() + "/form");
        assertThat(page.locator(".parts")).containsText("办理事项");
        assertThat(page.locator(".parts")).not().containsText("变更、核准、延续或者注销");
        page.navigate(door.at("/"));
        assertThat(page).hasURL(door.at("/my"));
    }

    @Test
    void every_guide_is_for_everybody_in_both_languages() {
        for (var kind : List.of("assistance", "funeral", "removal", "inspection")) {
            browser.look(browser.open(door.at("/guide/" + kind), ON_A_PHONE), "hall/guide-" + kind + "-390");
        }
        for (var kind : List.of("assistance", "organisations")) {
            var page = browser.open(door.at("/guide/" + kind), ON_A_PHONE.withLanguage("en"));
            browser.look(page, "hall/guide-" + kind + "-en-390");
        }
        var own = browser.open(door.at("/guide/feedback"), ON_A_PHONE);
        assertThat(own.locator("h1")).hasText("找不到这个页面");
    }

    @Test
    void an_address_that_does_not_exist_is_told_so_and_leads_home() {
        var page = browser.open(door.at("/help"), ON_A_PHONE);
        assertThat(page.locator("h1")).hasText("找不到这个页面");
        assertThat(page.locator("main a[href='tel:12345']")).isVisible();
        browser.look(page, "hall/not-found-390");
        page.locator("main .btn-primary").click();
        assertThat(page).hasURL(door.at("/"));
        page.navigate(door.at("/my"));
        assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?return=.*"));
    }

    private static void seek(Page page, String words) {
        page.fill("#q", words);
        page.locator(".front-line button").click();
    }
}
