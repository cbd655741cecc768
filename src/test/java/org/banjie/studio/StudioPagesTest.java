package org.banjie.studio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.junit.jupiter.api.Test;

/** The studio's pages, as two administrators use them. */
class StudioPagesTest extends DeskStory {

    private static final String KIND = "reconsideration";
    private static final List<Person> SCREENS = List.of(
            new Person().withWidth(1280), new Person().withLanguage("en").withWidth(360));

    @Test
    void a_guide_is_changed_as_text_approved_by_the_other_and_published() {
        var page = signedIn("admin-1", "/studio");
        looksWell(page, "home");
        page.getByRole(AriaRole.LINK, link("行政复议答复")).click();
        looksWell(page, "kind-without-draft");
        page.getByText("看现在用的指南、流程、表单和规则").click();
        says(page, "行政复议法");
        for (var person : SCREENS) {
            looksWell(signedIn("auditor", "/studio/assistance/live", person), "live-" + person.width());
        }
        page.navigate(at("/studio/" + KIND));
        page.locator("main form[action$=start] button").first().click();
        says(page, "草稿已开始");
        page.locator(".studio-files a", new Page.LocatorOptions().setHasText("办事指南"))
                .click();
        page.getByText("以文字方式修改").click();
        var text = page.locator("#text");
        var guide = text.inputValue();
        text.fill(guide.replace("{zh: 行政复议答复,", "{zh: 行政复议的答复,").replace("unit: WORKING", "unit: MOON"));
        looksWell(page, "file");
        page.getByText("保存到草稿").click();
        says(page, "处必须改正");
        says(page, "MOON");
        keepsSilent(page, "批准这一版");
        for (var person : SCREENS) {
            looksWell(signedIn("admin-2", "/studio/" + KIND, person), "kind-faulty-" + person.width());
        }
        page.navigate(at("/studio/" + KIND + "/files/kind.yaml"));
        page.locator("#text").fill(guide.replace("{zh: 行政复议答复,", "{zh: 行政复议的答复,"));
        page.getByText("保存到草稿").click();
        says(page, "没有必须改正的问题");
        says(page, "要由没有改过它的另一位管理员批准");
        page.getByText("看 1 处改动").click();
        says(page, "行政复议的答复");
        says(page, "名称（中文）");
        says(page, "和现在用的版本比，没有新的问题");
        for (var person : SCREENS) {
            var reader = signedIn("admin-2", "/studio/" + KIND + "/compare?from=base&to=draft", person);
            looksWell(reader, "compare-" + person.width());
        }
        page.getByText("看影响哪些正在办的件").click();
        says(page, "在办");
        page.goBack();

        page.navigate(at("/studio/" + KIND + "/saves"));
        says(page, "只恢复 kind.yaml");
        for (var person : SCREENS) {
            looksWell(signedIn("admin-1", "/studio/" + KIND + "/saves", person), "saves-" + person.width());
        }
        page.navigate(at("/studio/" + KIND + "/edit/kind.yaml"));
        page.getByText("撤回上一次保存").click();
        says(page, "已撤回到上一次保存");
        looksWell(page, "guide-stepped-back");
        page.navigate(at("/studio/" + KIND));
        says(page, "MOON");
        page.getByText("看全部保存").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("整份恢复到第 3 次保存"))
                .click();
        says(page, "已恢复");
        says(page, "没有必须改正的问题");
        page.fill("#word", "改了名称");
        page.locator("main form[action$=ready] button").click();
        says(page, "另一位管理员的待办里会看到");
        looksWell(page, "kind-sent");

        var other = signedIn("admin-2", "/studio/" + KIND, new Person().withWidth(360));
        says(other, "附言：改了名称");
        other.getByText("批准这一版").click();
        says(other, "已批准，可以发布了");
        looksWell(other, "kind-approved-360");
        page.navigate(at("/studio/" + KIND));
        page.getByText("定一个日期发布").click();
        page.fill("#on", "2026-12-31");
        page.getByText("定下日期").click();
        says(page, "当天零点自动发布");
        for (var person : SCREENS) {
            looksWell(signedIn("admin-2", "/studio/" + KIND, person), "kind-planned-" + person.width());
        }
        page.getByText("取消定期发布").click();
        says(page, "已取消定期发布");
        page.locator("main form[action$=publish] button").click();
        says(page, "已发布");
        says(page, "第 2 版");
        looksWell(page, "kind-published");
        page.getByText("退回到第 1 版").click();
        says(page, "退回");
        page.locator("main summary", new Page.LocatorOptions().setHasText("放弃草稿"))
                .click();
        page.getByText("确定放弃").click();
        says(page, "草稿已放弃");
    }

    @Test
    void the_second_to_save_sees_both() {
        var first = signedIn("admin-1", "/studio/lead/files/kind.yaml");
        var second = signedIn("admin-1", "/studio/lead/files/kind.yaml");
        var guide = first.locator("#text").inputValue();
        first.locator("#text").fill(guide + "# 甲\n");
        first.getByText("保存到草稿").click();
        says(first, "已保存");
        second.locator("#text").fill(guide + "# 乙\n");
        second.getByText("保存到草稿").click();
        assertThat(second.locator("#theirs")).hasValue(Pattern.compile(".*# 甲\n", Pattern.DOTALL));
        assertThat(second.locator("#text")).hasValue(Pattern.compile(".*# 乙\n", Pattern.DOTALL));
        looksWell(second, "file-both");
        var admin = signedIn("admin-2", "/studio/lead/files/kind.yaml");
        admin.locator("#text").fill(guide + "# 丙\n");
        admin.getByText("保存到草稿").click();
        says(admin, "正在编辑");
    }

    @Test
    void a_new_kind_begins_on_a_page_in_either_language() {
        for (var person : SCREENS) {
            var page = signedIn("admin-1", "/studio/new", person);
            looksWell(page, "new-" + person.width());
        }
        var page = signedIn("admin-1", "/studio/new");
        page.locator("main form button").first().click();
        assertThat(page.locator(".error-summary")).isVisible();
        looksWell(page, "new-refused");
        page.fill("#nameZh", "老年人助餐补贴");
        page.fill("#nameEn", "Meals for the elderly");
        page.fill("#code", "meals");
        page.fill("#prefix", "ZC");
        page.fill("#days", "十天");
        page.locator("main form button").first().click();
        says(page, "730 之间的天数");
        assertThat(page.locator("#days")).hasValue("十天");
        assertThat(page.locator("#nameZh")).hasValue("老年人助餐补贴");
        page.fill("#days", "10");
        page.fill("#law", "上海市养老服务条例");
        page.fill("#article", "第二十条");
        page.locator("main form button").first().click();
        says(page, "草稿已建好");
        says(page, "老年人助餐补贴");
        looksWell(page, "new-made");
        page.getByText("新建或上传").click();
        looksWell(page, "new-file");
        looksWell(signedIn("admin-1", "/studio/meals/new-file", SCREENS.get(1)), "new-file-360");
        page.fill("#name", "廉政谈话意见");
        page.getByText("建好，去编辑").click();
        says(page, "已建好，可以改了");
        looksWell(page, "form-made");
        page.navigate(at("/studio/meals"));
        says(page, "没有必须改正的问题");
        page.getByText("复制成另一个事项").click();
        looksWell(page, "copy");
        page.fill("#nameZh", "残疾人助餐补贴");
        page.fill("#nameEn", "Meals for the disabled");
        page.fill("#code", "meals-two");
        page.fill("#prefix", "ZD");
        page.getByText("复制成草稿").click();
        says(page, "已复制成草稿");
        says(page, "没有必须改正的问题");
        says(page, "残疾人助餐补贴");
        keepsSilent(page, "老年人助餐补贴");
        looksWell(page, "copied");
        page.locator("main details", new Page.LocatorOptions().setHasText("确定放弃"))
                .locator("summary")
                .click();
        page.getByText("确定放弃").click();
        says(page, "草稿已放弃");
        assertThat(page).hasURL(Pattern.compile(".*/studio$"));
        looksWell(page, "home-discarded");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("重新打开“残疾人助餐补贴”的草稿"))
                .click();
        says(page, "草稿已重新打开");
        says(page, "残疾人助餐补贴");
        page.locator("main details", new Page.LocatorOptions().setHasText("确定放弃"))
                .locator("summary")
                .click();
        page.getByText("确定放弃").click();
        says(page, "草稿已放弃");
        for (var person : SCREENS) looksWell(signedIn("admin-2", "/studio", person), "home-" + person.width());
    }

    @Test
    void auditors_read_and_others_are_refused() {
        var page = signedIn("auditor", "/studio/" + KIND);
        says(page, "发布过的版本");
        keepsSilent(page, "开始草稿");
        says(signedIn(CLERK, "/studio"), "管理员");
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private void looksWell(Page page, String name) {
        browser.settled(page);
        browser.screenshot(page, "studio/" + name);
        browser.axe(page);
        browser.fits(page);
    }
}
