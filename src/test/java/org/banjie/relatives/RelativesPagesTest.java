package org.banjie.relatives;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register of staff and one's own declaration, in a real browser. */
class RelativesPagesTest extends DeskStory {

    private static final String CLERK_OF_VILLAGE = "village-clerk." + VILLAGE;

    @BeforeEach
    @AfterEach
    void theRegisterIsEmpty() {
        StaffRegister.isEmptied(db);
    }

    @Test
    void the_district_enters_a_committee_member_and_their_relative() {
        var page = signedIn("district-assistance", "/relatives");
        look(page, "register-empty");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("新增人员"))
                .click();
        fill(page, "姓名", "周村委");
        fill(page, "身份证号码", "310117199001010012");
        click(page, "保存");
        assertThat(page.locator(".error-summary")).containsText("身份证号码不对");
        assertThat(page.getByLabel("姓名", exact())).hasValue("周村委");
        look(page, "person-refused");
        fill(page, "身份证号码", "310198198505010010");
        fill(page, "账号", CLERK_OF_VILLAGE);
        fill(page, "职务", "村委会委员");
        fill(page, "单位", VILLAGE + " 中山街道 茸梅社区居委会");
        page.getByLabel("身份", exact()).selectOption("COMMITTEE");
        fill(page, "任职开始", "2024-01-01");
        click(page, "保存");
        says(page, "茸梅社区居委会");
        says(page, "310198198505010010");
        page.getByText("代为登记亲属").click();
        page.getByLabel("是本人的").selectOption("SIBLING");
        fill(page, "亲属姓名", "王建国");
        fill(page, "亲属身份证号码", "310117199001010013");
        click(page, "保存亲属");
        says(page, "王建国");
        look(page, "person");
        page.navigate(at("/relatives?q=周"));
        says(page, "未申报");
        look(page, "register");
        assertThat(looksOf("district-assistance")).contains("register-listed", "register-read", "register-entered");
    }

    @Test
    void an_auditor_reads_it_masked_and_everybody_else_not_at_all() {
        var person = new StaffRegister(as("district-assistance")).has(CLERK_OF_VILLAGE, "周村委", VILLAGE, "COMMITTEE");
        new StaffRegister(as("district-assistance")).relation(person, "SIBLING", "王建国", "310117199001010013");
        var auditor = signedIn("auditor", "/relatives/" + person);
        says(auditor, "310117********0013");
        says(auditor, "王**");
        assertThat(auditor.locator("main form")).hasCount(0);
        look(auditor, "person-auditor");
        for (var uid : List.of(CLERK, REVIEWER, "street-leader." + STREET, "district-approver", "admin-1")) {
            assertThat(as(uid).get("/relatives/staff").status()).as(uid).isEqualTo(403);
            assertThat(as(uid).get("/relatives/staff/" + person).status())
                    .as(uid)
                    .isEqualTo(403);
        }
        var clerk = signedIn(CLERK, "/relatives");
        assertThat(clerk.locator("h1")).hasText("您不能查看这一页");
    }

    @Test
    void a_clerk_declares_a_relative_and_signs_the_pledge_on_a_phone_too() {
        new StaffRegister(as("district-assistance")).has(CLERK_OF_VILLAGE, "周村委", VILLAGE, "COMMITTEE");
        var page = signedIn(CLERK_OF_VILLAGE, "/relatives/mine", new Person().withWidth(360));
        says(page, "今年还没有申报");
        click(page, "申报并承诺");
        assertThat(page.locator(".error-summary")).containsText("请确认廉政责任承诺");
        look(page, "mine-refused-360");
        page.getByText("增加一位亲属").click();
        page.getByLabel("是本人的").selectOption("SIBLING");
        fill(page, "亲属姓名", "王建国");
        fill(page, "亲属身份证号码", "310117199001010013");
        click(page, "保存亲属");
        says(page, "310117199001010013");
        page.getByLabel("我已如实申报，并签署廉政责任承诺书").check();
        click(page, "申报并承诺");
        says(page, "今年已于");
        look(page, "mine-360");
        var english = signedIn(
                CLERK_OF_VILLAGE,
                "/relatives/mine",
                new Person().withLanguage("en").withLook("dark.large.normal"));
        look(english, "mine-en");
        english.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("王建国: no longer"))
                .click();
        keepsSilent(english, "310117199001010013");
        assertThat(looksOf(CLERK_OF_VILLAGE)).contains("own-read", "relation-declared", "declared", "relation-ended");
    }

    @Test
    void somebody_the_district_has_not_entered_is_told_whom_to_ask() {
        var page = signedIn(REVIEWER, "/relatives/mine");
        says(page, "请联系区救助科登记");
        look(page, "mine-unknown");
    }

    private List<String> looksOf(String uid) {
        return db.sql("select verb from journal_entry where chain = ?")
                .param("relatives/" + uid)
                .query(String.class)
                .list();
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static void fill(Page page, String label, String text) {
        page.getByLabel(label, exact()).fill(text);
    }

    private static void click(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void look(Page page, String name) {
        browser.screenshot(page, "relatives/" + name);
        browser.axe(page);
        browser.fits(page);
    }
}
