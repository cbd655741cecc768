package org.banjie.payments;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.banjie.grants.Category;
import org.banjie.grants.Grants;
import org.banjie.grants.NewGrant;
import org.banjie.grants.NewGrant.Person;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.DeskStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The payments as the three people of a street go through them. */
class PaymentPagesTest extends DeskStory {

    @Autowired
    Grants grants;

    @BeforeEach
    void two_households_are_paid() {
        db.sql("delete from payment_item").update();
        db.sql("delete from payment_roster").update();
        db.sql("update assistance_grant set monthly = false, once = false").update();
        receives("郑七", "1830");
        receives("吴八", "640");
        receives("金九", "915", null);
    }

    @AfterEach
    void no_budget() {
        System.clearProperty("banjie.kind.assistance.budget");
    }

    @Test
    void a_roster_is_made_checked_approved_sent_to_the_bank_and_held_against_its_answer() {
        var maker = signedIn(CLERK, "/payments");
        looks(maker, "payments-none");
        maker.getByRole(AriaRole.BUTTON, named("造册")).click();
        says(maker, "名册已造好");
        says(maker, "2,470.00");
        looks(maker, "payments-made");
        var path = maker.url().replaceAll("^https?://[^/]+", "");
        var checker = signedIn(REVIEWER, path);
        says(checker, "未列入名册的户：1");
        checker.getByRole(AriaRole.LINK, named("金九")).first().click();
        says(checker, "未登记发放账户");
        presses(signedIn(REVIEWER, path), "复核通过");
        var leader = signedIn("street-leader." + STREET, path);
        looks(leader, "payments-checked");
        presses(leader, "审批通过");
        maker.reload();
        looks(maker, "payments-approved");
        maker.getByLabel("银行回盘文件").setInputFiles(answer(path, "成功,", "坏了,"));
        presses(maker, "录入结果");
        assertThat(maker.locator(".error-summary")).containsText("第 3 行");
        looks(maker, "payments-refused");
        maker.getByLabel("银行回盘文件").setInputFiles(answer(path, "成功,", "失败,账号户名不符"));
        presses(maker, "录入结果");
        says(maker, "银行结果已录入");
        says(maker, "账号户名不符");
        looks(maker, "payments-settled");
        looks(
                signedIn(
                        "auditor",
                        path,
                        new org.banjie.testing.browser.Person()
                                .withLanguage("en")
                                .withWidth(360)),
                "payments-360");
    }

    @Test
    void what_is_paid_once_has_its_own_roster_beside_the_months() {
        once("何十", "6228480000000000007");
        once("吕一", null);
        System.setProperty("banjie.kind.assistance.budget", "5000000");
        var maker = signedIn(CLERK, "/payments");
        says(maker, "还没有造册：2 笔，10,000.00 元");
        says(maker, "其中 1 笔没有登记发放账户");
        says(maker, "办事指南定了全年预算的事项");
        looks(maker, "payments-once-waits");
        maker.getByRole(AriaRole.BUTTON, named("造一次性发放名册")).click();
        says(maker, "一次性发放名册");
        says(maker, "未列入名册的户：1");
        looks(maker, "payments-once-made");
        maker.getByRole(AriaRole.LINK, named("吕一")).first().click();
        says(maker, "待发放（一次性）");
        maker.getByText("变更收款账户").click();
        looks(maker, "payments-once-file");
        looks(
                signedIn(
                        "auditor",
                        "/payments",
                        new org.banjie.testing.browser.Person()
                                .withLanguage("en")
                                .withWidth(360)),
                "payments-once-360");
    }

    private void once(String name, String account) {
        grants.open(new NewGrant(
                new NewGrant.Origin("BT-PAGE-" + name + System.nanoTime(), "disability-allowances", Category.OTHER),
                new NewGrant.Home(VILLAGE, null),
                List.of(new Person(name, Citizens.born("19780707"), "HEAD")),
                NewGrant.Money.once(new BigDecimal("5000")),
                LocalDate.of(2026, 2, 1),
                LocalDate.of(2026, 2, 1),
                new NewGrant.PaidTo("农业银行", name, account)));
    }

    private FilePayload answer(String path, String first, String second) {
        var roster = path.replaceAll("\\D", "");
        var text = new StringBuilder("批次,序号,金额,结果,原因\n");
        var items = db.sql("select id || ',' || amount from payment_item where roster = ? order by id")
                .param(Long.valueOf(roster))
                .query(String.class)
                .list();
        text.append(roster + "," + items.get(0) + "," + first + "\n");
        text.append(roster + "," + items.get(1) + "," + second + "\n");
        return new FilePayload("回盘.csv", "text/csv", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void receives(String name, String amount) {
        receives(name, amount, "6228480000000000007");
    }

    private void receives(String name, String amount, String account) {
        grants.open(new NewGrant(
                new NewGrant.Origin("DB-PAGE-" + name + System.nanoTime(), "assistance", Category.MLA),
                new NewGrant.Home(VILLAGE, null),
                List.of(new Person(name, Citizens.born("19770707"), "HEAD")),
                NewGrant.Money.monthly(new BigDecimal(amount)),
                LocalDate.of(2026, 2, 1),
                null,
                new NewGrant.PaidTo("农业银行", name, account)));
    }

    private static void presses(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void looks(Page page, String name) {
        browser.screenshot(page, name);
        browser.axe(page);
        browser.fits(page);
    }
}
