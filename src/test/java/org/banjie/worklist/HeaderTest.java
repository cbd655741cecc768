package org.banjie.worklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The header by one's work: a few words everybody knows, what is one's own under one's name, menus that behave. */
class HeaderTest extends DeskStory {

    @ParameterizedTest
    @CsvSource({
        "village-clerk.310117004001, 工作台 收件",
        "street-intake.310117004, 工作台 收件 救助家庭 发放 申请人账户",
        "street-reviewer.310117004, 工作台 救助家庭 发放",
        "street-leader.310117004, 工作台 督办 办件统计 救助家庭 发放 申请人账户",
        "district-assistance, 工作台 督办 救助家庭 发放 工作人员名册 核查监测",
        "registrar, 工作台 督办 登记簿 年检 信用 抽查",
        "funeral-dispatcher, 工作台 调度台 祭扫 撒海航次 在馆骨灰 价目",
        "admin-1, 工作台 核查监测 社会组织 配置与运行 系统",
        "auditor, 工作台 操作记录 办件统计 救助 核查监测 社会组织 配置与运行"
    })
    void each_post_has_its_own_few_entries(String uid, String wanted) {
        db.sql("delete from waiting_entry").update();
        db.sql("delete from waiting_list").update();
        db.sql("truncate referral, reviewed_grant cascade").update();
        var page = signedIn(uid, "/worklist");
        assertThat(page.locator(".ways > a, .ways > details > summary").allInnerTexts())
                .containsExactly(wanted.split(" "));
        browser.look(page, "header/" + uid);
        looksInEnglish(page, uid);
    }

    /** The narrowest desk there is: 1024 px, large letters, English. */
    private static void looksInEnglish(Page page, String uid) {
        page.setViewportSize(1024, 700);
        page.context().addCookies(List.of(cookie(page, "lang", "en"), cookie(page, "look", "light.large.normal")));
        page.reload();
        browser.look(page, "header/" + uid + "-en-1024-large");
        page.setViewportSize(390, 800);
        page.context().addCookies(List.of(cookie(page, "lang", "zh"), cookie(page, "look", "light.normal.normal")));
        page.reload();
        browser.look(page, "header/" + uid + "-390");
    }

    @Test
    void what_is_one_s_own_stands_under_one_s_name() {
        var page = signedIn(CLERK, "/worklist");
        page.locator(".me summary").click();
        assertThat(page.locator(".me .menu-box > *"))
                .containsText(new String[] {"我的亲属申报", "登录状态", "大字版", "English", "退出"});
        browser.look(page, "header/own");
        page.locator(".me").getByText("我的亲属申报").click();
        assertThat(page).hasURL(at("/relatives/mine"));
    }

    @Test
    void an_open_menu_moves_nothing_and_is_closed_by_escape_and_by_a_click_elsewhere() {
        var page = signedIn("admin-1", "/worklist");
        var height = height(page);
        var first = page.locator(".ways details").first();
        first.locator("summary").click();
        assertThat(height(page)).isEqualTo(height);
        page.locator(".me summary").click();
        assertThat(first).not().hasAttribute("open", "");
        page.keyboard().press("Escape");
        assertThat(page.locator("details.menu[open]")).hasCount(0);
        assertThat(page.locator(".me summary")).isFocused();
        first.locator("summary").click();
        page.locator("h1").click();
        assertThat(page.locator("details.menu[open]")).hasCount(0);
    }

    @Test
    void the_menus_open_without_scripts_one_at_a_time() {
        var page = signedIn("admin-1", "/worklist", new Person().withoutScripts());
        page.locator(".ways summary").first().click();
        page.locator(".me summary").click();
        assertThat(page.locator("details.menu[open]")).hasCount(1);
        page.getByText("大字版").click();
        assertThat(page.locator("html")).hasAttribute("data-size", "large");
    }

    @ParameterizedTest
    @CsvSource({
        "registrar, /organisations",
        "funeral-dispatcher, /sweeping",
        "funeral-dispatcher, /funeral/prices",
        "street-intake.310117004, /intake",
        "village-clerk.310117004001, /no-such-page"
    })
    void staff_stay_in_the_frame_of_the_desk(String uid, String path) {
        var page = signedIn(uid, "/worklist");
        var before = frame(page);
        page.navigate(at(path));
        assertThat(frame(page)).isEqualTo(before);
        browser.look(page, "header/frame" + path.replace('/', '-'));
        browser.fits(page);
    }

    private static Map<?, ?> frame(Page page) {
        return (Map<?, ?>) page.evaluate("() => ({left: document.querySelector('.brand').getBoundingClientRect().left,"
                + " letters: getComputedStyle(document.body).fontSize,"
                + " height: document.querySelector('.top').getBoundingClientRect().height})");
    }

    private static double height(Page page) {
        return ((Number) page.evaluate("document.querySelector('.top').getBoundingClientRect().height")).doubleValue();
    }

    private static Cookie cookie(Page page, String name, String value) {
        return new Cookie(name, value).setUrl(page.url());
    }
}
