package org.banjie.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** A family fills in an application, and a clerk a step, in a real browser. */
@GalleryPages
class FormIslandTest {

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    private GalleryPages.Address at;

    @Autowired
    private GalleryForms server;

    @BeforeEach
    void fresh() {
        server.reset();
    }

    @Test
    void an_application_is_filled_in_page_by_page_checked_and_handed_in() {
        var page = open(new Person().withWidth(360));
        assertThat(page.getByText("已完成 0 部分，共 4 部分")).isVisible();
        browser.axe(page);
        page.getByText("开始填写").click();

        assertThat(page.getByText("第 1 步，共 5 步")).isVisible();
        page.getByLabel("申请的救助").selectOption("最低生活保障");
        page.getByLabel("疾病").check();
        browser.axe(page);
        next(page);
        page.getByLabel("街镇").selectOption("泗泾镇");
        page.getByLabel("村居").selectOption("新凯家园第三社区居民委员会");
        next(page);
        page.getByLabel("姓名").fill("王秀英");
        page.getByLabel("身份证号码").fill("310117198003050022");
        page.getByLabel("在工作", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("每月工资").fill("2690.5");
        browser.axe(page);
        browser.screenshot(page, "forms/members-360");
        next(page);
        page.getByLabel("我承诺所填内容真实完整").check();
        next(page);

        assertThat(page.getByText("核对您的填写")).isVisible();
        assertThat(page.getByText("泗泾镇 新凯家园第三社区居民委员会")).isVisible();
        assertThat(page.getByText("2,690.5 元")).isVisible();
        browser.axe(page);
        browser.screenshot(page, "forms/check-360");
        page.getByText("提交申请").click();
        assertThat(page.getByText("DB-2026-000123")).isVisible();
        assertThat(server.handedIn.toString())
                .isEqualTo(
                        """
                        {"kind":"assistance","answers":{"category":"MLA","reasons":["ILLNESS"],"circumstances":"",\
                        "registration":"310117103002","since":null,"members":[{"name":"王秀英",\
                        "idNo":"310117198003050022","work":"YES","wage":"2690.5"}],"promise":true}}""");
    }

    @Test
    void what_is_missing_is_said_on_top_and_beside_the_field_and_each_line_leads_there() {
        var page = open("#/3");
        next(page);
        var summary = page.locator(".error-summary");
        assertThat(summary).isFocused();
        assertThat(summary.getByRole(AriaRole.LINK)).hasCount(2);
        assertThat(page).hasTitle(Pattern.compile("错误：社会救助申请.*"));
        browser.axe(page);
        browser.screenshot(page, "forms/missing");
        summary.getByRole(AriaRole.LINK).nth(1).click();
        assertThat(page.getByLabel("身份证号码")).isFocused();
        assertThat(page.locator("[aria-invalid=true]")).hasCount(2);
    }

    @Test
    void errors_the_server_finds_are_shown_at_their_fields_on_whatever_page() {
        complete();
        server.refuseWith = 422;
        var page = open("#/check");
        page.getByText("提交申请").click();
        var summary = page.locator(".error-summary");
        assertThat(summary).isFocused();
        assertThat(summary).containsText("有 3 处需要改正");
        assertThat(summary).containsText("全家只能有一位户主。");
        summary.getByText("身份证号码与另一位家庭成员重复。").click();
        assertThat(page.getByText("第 3 步，共 5 步")).isVisible();
        assertThat(page.getByLabel("身份证号码").first()).isFocused();
        assertThat(page.locator(".fjs-form-field-error").getByText("重复")).isVisible();
        page.goBack();
        assertThat(page.getByText("核对您的填写")).isVisible();
    }

    @Test
    void a_session_that_ends_in_mid_form_loses_nothing() {
        complete();
        var page = open("#/check");
        server.refuseWith = 401;
        page.getByText("提交申请").click();
        var notice = page.locator("#session-notice");
        assertThat(notice).containsText("本页和您填写的内容都还在");
        assertThat(notice.getByRole(AriaRole.LINK)).hasAttribute("target", "_blank");
        browser.axe(page);
        browser.screenshot(page, "forms/session-ended");
        server.refuseWith = 0;
        page.getByText("提交申请").click();
        assertThat(page.getByText("DB-2026-000123")).isVisible();
    }

    @Test
    void a_draft_is_kept_while_typing_and_found_again() {
        var page = open("#/1");
        page.getByLabel("家庭困难情况").fill("去年工伤");
        page.getByLabel("申请的救助").focus();
        assertThat(page.locator(".draft-state")).containsText("已保存");
        page.reload();
        assertThat(page.getByLabel("家庭困难情况")).hasValue("去年工伤");
    }

    @Test
    void a_draft_that_cannot_be_kept_says_so_and_is_tried_again() {
        server.refuseWith = 503;
        var page = open("#/1");
        page.getByLabel("家庭困难情况").fill("去年工伤");
        page.getByLabel("申请的救助").focus();
        assertThat(page.locator(".draft-state")).containsText("未能保存，内容还在本页");
        server.refuseWith = 0;
        page.getByLabel("家庭困难情况").fill("去年工伤，住院");
        page.waitForCondition(() -> server.draft.contains("去年工伤，住院"));
        assertThat(page.locator(".draft-state")).containsText("已保存");
    }

    @Test
    void fast_typing_and_sending_at_once_loses_no_letter() {
        complete();
        var page = open("#/1");
        page.getByLabel("家庭困难情况").pressSequentially("丈夫工伤住院不能工作");
        page.navigate(page.url().replace("#/1", "#/check"));
        page.getByText("提交申请").click();
        assertThat(page.getByText("DB-2026-000123")).isVisible();
        assertThat(server.handedIn.at("/answers/circumstances").asText()).isEqualTo("丈夫工伤住院不能工作");
    }

    @Test
    void nobody_is_told_off_in_the_middle_of_a_number_and_a_mark_goes_with_its_reason() {
        var page = open("#/1");
        var circumstances = page.getByLabel("家庭困难情况");
        var marked = page.locator(".fjs-form-field-error");
        circumstances.pressSequentially("丈夫工伤住院不能工作，只有我一个人在超市做理货员");
        assertThat(marked).hasCount(0);
        circumstances.press("Tab");
        assertThat(marked).hasCount(1);
        circumstances.fill("丈夫工伤住院");
        assertThat(marked).hasCount(0);
    }

    @Test
    void a_press_on_a_button_is_never_lost_to_a_message_that_appears_under_it() {
        var page = open("#/1");
        page.getByLabel("家庭困难情况").fill("丈夫工伤住院不能工作，只有我一个人在超市做理货员");
        next(page);
        assertThat(page.locator(".error-summary")).isFocused();
    }

    @Test
    void a_list_grows_up_to_its_most_and_the_cursor_follows() {
        var page = open("#/3");
        var add = page.getByText("再添加一项");
        add.click();
        assertThat(page.getByLabel("姓名").nth(1)).isFocused();
        add.click();
        assertThat(page.getByLabel("姓名")).hasCount(3);
        assertThat(add).isHidden();
        page.getByLabel("删除第 2 项").click();
        assertThat(add).isFocused();
        page.getByLabel("删除第 2 项").click();
        assertThat(page.getByLabel("删除第 1 项")).isHidden();
    }

    @Test
    void nobody_adds_another_where_there_is_none_and_people_are_no_items() {
        var page = browser.open(at.address("/gallery/whole?as=applicant&form=assistance/application"));
        assertThat(page.getByLabel("机动车").getByRole(AriaRole.BUTTON)).hasText("添加一项");
        page.getByLabel("机动车").getByRole(AriaRole.BUTTON).click();
        assertThat(page.getByLabel("机动车").locator(".fjs-repeat-render-add")).hasText("再添加一项");
        page.getByText("加一位家里人").click();
        assertThat(page.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName("第 2 位")))
                .hasCount(1);
    }

    @Test
    void choices_are_read_out_with_their_question() {
        var page = open("#/3");
        assertThat(page.getByRole(AriaRole.RADIOGROUP, new GetByRoleOptions().setName("是否工作"))
                        .getByRole(AriaRole.RADIO))
                .hasCount(2);
        page.navigate(page.url().replace("#/3", "#/1"));
        assertThat(page.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName("困难的原因"))
                        .getByLabel("疾病"))
                .isVisible();
        browser.axe(page);
    }

    /** The licence of the viewer demands its sign wherever a form is filled in, fully visible; once is enough. */
    @Test
    void the_sign_of_the_form_viewer_stands_once_and_nothing_lies_over_it() {
        var page = open(new Person().withWidth(360));
        page.getByText("开始填写").click();
        var sign = page.locator(".fjs-powered-by-link:visible");
        assertThat(sign).hasCount(1);
        sign.scrollIntoViewIfNeeded();
        assertThat(
                        (Boolean)
                                sign.evaluate(
                                        "sign => { const box = sign.getBoundingClientRect();"
                                                + " return sign.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)) }"))
                .isTrue();
    }

    @Test
    void numbers_and_dates_can_be_pasted_as_people_have_them() {
        var page = open("#/2");
        var date = page.getByLabel("什么时候迁入");
        date.fill("1998年7月1日");
        page.getByLabel("街镇").focus();
        assertThat(date).hasValue("1998/7/1");
        for (var typed : List.of("19981130", "1998-11-30", "1998.11.30")) {
            date.fill(typed);
            date.press("Tab");
            assertThat(date).hasValue("1998/11/30");
        }
        page.getByLabel("街镇").selectOption("岳阳街道");
        page.getByLabel("村居").selectOption("龙潭居委会");
        next(page);
        var number = page.getByLabel("身份证号码");
        number.focus();
        paste(number, "　3101 1719 8003 05 0022\n");
        assertThat(number).hasValue("310117198003050022");
    }

    @Test
    void an_income_said_in_words_is_an_amount_and_what_is_none_stays_and_is_told() {
        complete();
        server.draft = server.draft.replace("\"work\": \"NO\"", "\"work\": \"YES\"");
        var page = open("#/3");
        var wage = page.getByLabel("每月工资");
        for (var words : List.of("一千三", "1,300元", "１３００")) {
            wage.fill(words);
            wage.press("Tab");
            assertThat(wage).hasValue("1300");
        }
        assertThat(page.locator(".fjs-number-arrow-container")).hasCount(0);
        wage.fill("一千三四");
        wage.press("Tab");
        assertThat(wage).hasValue("一千三四");
        assertThat(page.locator(".fjs-form-field-error").getByText("例如 1200")).isVisible();
        browser.screenshot(page, "forms/no-amount");
        assertThat(page.locator(".draft-state")).containsText("已保存");
        page.reload();
        assertThat(wage).hasValue("一千三四");
        next(page);
        assertThat(page.locator(".error-summary")).isFocused();
        wage.fill("两万五");
        next(page);
        next(page);
        page.getByText("提交申请").click();
        assertThat(page.getByText("DB-2026-000123")).isVisible();
        assertThat(server.handedIn.at("/answers/members/0/wage").asText()).isEqualTo("25000");
    }

    @Test
    void an_english_reader_gets_english_labels_and_messages() {
        var page = open(new Person().withLanguage("en"));
        page.getByText("Begin").click();
        page.getByText("Continue").click();
        assertThat(page.locator(".error-summary")).containsText("One thing has to be put right");
        assertThat(page.getByLabel("Assistance applied for")).isVisible();
        browser.axe(page);
        browser.screenshot(page, "forms/english");
    }

    @Test
    void a_clerk_sees_the_answers_as_a_list_and_decides_beside_them() {
        var page = browser.open(at.address("/gallery/step?as=clerk"));
        var evidence = page.getByLabel("申请内容");
        assertThat(evidence.getByText("疾病、住房困难")).isVisible();
        assertThat(evidence.getByText("岳阳街道 龙潭居委会")).isVisible();
        assertThat(evidence.locator("input, select, textarea")).hasCount(0);
        browser.axe(page);
        browser.screenshot(page, "forms/step");

        page.getByText("确认给予低保").click();
        assertThat(page.locator(".error-summary")).isFocused();
        page.getByLabel("理由").fill("缺少授权书");
        page.getByText("退回至街道受理").click();
        page.waitForURL("**/gallery/handed-in");
        assertThat(server.handedIn.path("outcome").asText()).isEqualTo("RETURN");
        assertThat(server.handedIn.path("reason").asText()).isEqualTo("缺少授权书");
        assertThat(server.handedIn.path("answers").path("category").asText()).isEqualTo("MLA");
    }

    @Test
    void without_scripts_the_page_says_where_else_one_can_apply() {
        var page = open(new Person().withoutScripts());
        assertThat(page.locator("noscript p")).containsText("您也可以到就近的社区事务受理服务中心办理");
        assertThat(page.getByText("表单正在打开")).isHidden();
        browser.screenshot(page, "forms/no-script");
    }

    private void complete() {
        server.draft =
                """
                {"category": "MLA", "registration": "310117001001", "promise": true,
                 "members": [{"name": "王秀英", "idNo": "310117198003050022", "work": "NO"}]}
                """;
    }

    private Page open(String place) {
        return browser.open(at.address("/gallery/form?as=applicant" + place));
    }

    private Page open(Person person) {
        return browser.open(at.address("/gallery/form?as=applicant"), person);
    }

    private static void next(Page page) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("继续")).click();
    }

    private static void paste(Locator input, String text) {
        input.evaluate(
                "(input, text) => { const data = new DataTransfer(); data.setData('text/plain', text);"
                        + " input.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true})) }",
                text);
    }
}
