package org.banjie.intake.selfcheck;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Somebody finds out on a phone, without signing in and without scripts, what the family may apply for; nobody keeps it. */
@ExtendWith(OutputCaptureExtension.class)
class SelfCheckPagesTest extends DeskStory {

    private static final Person PHONE = new Person().withWidth(390).withoutScripts();

    @Test
    void a_widow_learns_in_a_few_pages_that_the_allowance_may_be_for_her_and_why() {
        var page = browser.open(at("/"), PHONE);
        page.getByText("生活有困难").click();
        assertThat(page.locator("h1")).hasText("您家的情况");
        browser.screenshot(page, "self-check/home-390");
        next(page);
        assertThat(page.locator(".error-summary")).containsText("请选一项：户口在哪里？");
        assertThat(page.locator(".error-summary")).containsText("请填写：一起生活的有几个人？");
        browser.screenshot(page, "self-check/faults-390");
        page.getByLabel("上海户口").check();
        page.getByLabel("一起生活的有几个人").fill("两个人");
        page.getByLabel("全家一个月").fill("一千三四");
        next(page);
        assertThat(page.locator(".error-summary")).containsText("看不明白多少钱");
        assertThat(page.getByLabel("全家一个月")).hasValue("一千三四");
        assertThat(page.getByLabel("上海户口")).isChecked();
        page.getByLabel("全家一个月").fill("一千三");
        next(page);
        ownsNothing(page);
        page.getByLabel("有，也有能力").check();
        next(page);
        assertThat(page.locator("h1")).hasText("突然的难处");
        page.getByText("上一步").click();
        assertThat(page.getByLabel("有，也有能力")).isChecked();
        next(page);
        page.getByLabel("没有", new Page.GetByLabelOptions().setExact(true)).check();
        next(page);
        assertThat(page.locator("h1")).hasText("您家可能可以申请低保");
        says(page, "您家每人每月 650 元：全家 1,300 元，2 个人平分。");
        says(page, "低保标准是每人每月 1,595 元");
        says(page, "沿用2024年7月起的上海市最低生活保障标准");
        says(page, "家庭成员身份证（正反面）");
        says(page, "不是决定");
        assertThat(page.locator("a[href='tel:12345']").first()).isVisible();
        assertThat(page.url()).isEqualTo(at("/self-check"));
        browser.screenshot(page, "self-check/allowance-390");
        page.locator("button[value=home]").click();
        assertThat(page.getByLabel("一起生活的有几个人")).hasValue("两个人");
        page.getByLabel("全家一个月").fill("1,300,000元");
        next(page);
        assertThat(page.locator("h1")).hasText("照您填的情况，您家现在可能还不符合条件");
        says(page, "遇到火灾、车祸、突然生大病这样的急事，可以申请临时救助");
        browser.screenshot(page, "self-check/none-390");
        page.getByText("还是想申请，看办事指南").click();
        page.waitForURL("**/guide/assistance");
        says(page, "怎样开始");
    }

    @Test
    void every_page_is_read_on_a_small_phone_wide_and_in_english() {
        var page = browser.open(at("/self-check"), new Person().withWidth(360));
        browser.look(page, "self-check/home-360");
        home(page, "1", "0");
        browser.look(page, "self-check/owned-360");
        ownsNothing(page);
        page.getByLabel("没有", new Page.GetByLabelOptions().setExact(true)).check();
        next(page);
        browser.look(page, "self-check/people-360");
        next(page);
        browser.look(page, "self-check/people-faults-360");
        page.getByLabel("第 1 位几岁").fill("七十五");
        page.getByLabel("有没有残疾证").selectOption("没有残疾证");
        next(page);
        page.getByLabel("有", new Page.GetByLabelOptions().setExact(true)).check();
        next(page);
        assertThat(page.locator("h1")).hasText("您家可能可以申请特困供养");
        says(page, "临时救助");
        browser.look(page, "self-check/extreme-360");
        var english =
                browser.open(at("/self-check"), new Person().withLanguage("en").withWidth(1280));
        english.getByLabel("In Shanghai").check();
        english.locator("#members").fill("3");
        english.locator("#income").fill("6,000");
        next(english);
        browser.look(english, "self-check/costs-en");
        next(english);
        english.getByLabel("No, or only").check();
        english.locator("[name=business][value=NO]").check();
        english.locator("[name=homes][value='1']").check();
        next(english);
        browser.look(english, "self-check/burdened-en");
        english.locator("#disability").selectOption("MENTAL");
        english.locator("[name=grade][value='2']").check();
        english.locator("[name=ill][value=NO]").check();
        next(english);
        english.locator("[name=hardship][value=NO]").check();
        next(english);
        says(english, "marginal household");
        browser.look(english, "self-check/alone-en");
    }

    @Test
    void nothing_of_it_is_kept(CapturedOutput log) {
        var rows = rows();
        var page = browser.open(at("/self-check"), PHONE);
        home(page, "17", "98765.43");
        assertThat(page.locator("h1")).not().hasText("您家的情况");
        assertThat(page.locator("input[type=hidden][name=income]")).hasValue("98765.43");
        assertThat(page.url()).isEqualTo(at("/self-check"));
        assertThat(page.context().cookies()).noneMatch(one -> one.name.equals("BANJIE"));
        assertThat(page.context().cookies()).noneMatch(one -> one.value.contains("98765"));
        assertThat(rows()).isEqualTo(rows);
        assertThat(log.getAll()).doesNotContain("98765.43");
    }

    /** How many rows every table has. */
    private String rows() {
        return db.sql(
                        """
                        select string_agg(table_name || ' ' || (xpath('/row/n/text()', query_to_xml(
                            'select count(*) as n from ' || quote_ident(table_name), false, true, '')))[1]::text, ', '
                            order by table_name)
                        from information_schema.tables
                        where table_schema = current_schema() and table_type = 'BASE TABLE'
                        """)
                .query(String.class)
                .single();
    }

    private static void home(Page page, String members, String income) {
        page.locator("[name=registered][value=SHANGHAI]").check();
        page.locator("#members").fill(members);
        page.locator("#income").fill(income);
        next(page);
    }

    private static void ownsNothing(Page page) {
        page.locator("[name=vehicles][value=NO]").check();
        page.locator("[name=business][value=NO]").check();
        page.locator("[name=homes][value='1']").check();
        next(page);
    }

    private static void next(Page page) {
        page.locator("main form .btn-primary").click();
    }
}
