package org.banjie.stories.days;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.banjie.grants.Category;
import org.banjie.grants.Grants;
import org.banjie.grants.NewGrant;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.Citizens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The day of the month on which a street's intake clerk pays: who is left out and why, a remark, the bank, what came back. */
class RosterDayTest extends Village {

    @Autowired
    Grants grants;

    private Hands hands;

    @BeforeEach
    @AfterEach
    void nothing_is_owed() {
        db.sql("delete from payment_item").update();
        db.sql("delete from payment_roster").update();
        db.sql("update assistance_grant set monthly = false").update();
    }

    @Test
    void the_roster_of_the_month() {
        receives("陆玉珍", "1830", "6228480000000000007");
        receives("顾小妹", "640", "6228480000000000015");
        receives("沈根发", "915", null);
        hands = Hands.atTheDoor(browser, port, "street-intake-roster", new Person())
                .signIn(CLERK);
        hands.click("发放").arrive("/payments");
        says(hands.page(), "应发 3 户，3,385.00 元");
        hands.lookEverywhere("before-the-roster");
        makes();
        givesTheThirdAnAccount();
        makesItAnewAfterTheRemark();
        takesItToTheBank();
        hands.signOut();
    }

    private void makes() {
        hands.click("造册").arrive("/payments/\\d+");
        says(hands.page(), "未列入名册的户：1");
        hands.lookEverywhere("left-out");
    }

    private void givesTheThirdAnAccount() {
        var page = hands.page();
        hands.click("沈根发").arrive("/households/");
        hands.lookEverywhere("household");
        hands.click("变更收款账户");
        hands.type(page.locator("#holder"), "沈根发").type(page.locator("#bank"), "农业银行");
        hands.type(page.locator("#number"), "6228480000000000023");
        hands.type(page.locator("#evidence"), "本人银行卡原件");
        hands.click("提交变更");
        says(page, "待第二人核对后生效");
        hands.look("account-waits-for-a-second");
        var household = page.url().replaceAll(".*/households/(\\d+).*", "$1");
        var change =
                db.sql("select max(id) from account_change").query(Long.class).single();
        var confirmed = as(REVIEWER).post("/households/" + household + "/account-changes/" + change + "/confirm");
        assertThat(confirmed.ok()).as(confirmed.toString()).isTrue();
        var returned = as(REVIEWER).post("/rosters/" + roster() + "/return", Map.of("reason", "沈根发户账户已补登，请列入"));
        assertThat(returned.ok()).as(returned.toString()).isTrue();
    }

    private void makesItAnewAfterTheRemark() {
        var page = hands.page();
        hands.click("工作台").arrive("/worklist");
        hands.click(other("被退回")).arrive("/payments/\\d+");
        says(page, "请列入");
        hands.look("comes-back-with-a-remark");
        hands.click("发放").arrive("/payments");
        hands.click("造册").arrive("/payments/\\d+");
        says(page, "3,385.00");
        keepsSilent(page, "未列入名册的户");
        assertThat(as(REVIEWER).post("/rosters/" + roster() + "/check").ok()).isTrue();
        assertThat(as(LEADER).post("/rosters/" + roster() + "/approve").ok()).isTrue();
    }

    private void takesItToTheBank() {
        var page = hands.page();
        hands.click("工作台").arrive("/worklist");
        hands.click(other("已审批")).arrive("/payments/\\d+");
        hands.look("approved");
        var file = page.waitForDownload(() -> hands.click("下载银行文件"));
        assertThat(file.suggestedFilename()).endsWith(".csv");
        hands.attach(page.locator("#file"), answer());
        hands.click("录入结果");
        says(page, "账号户名不符");
        hands.lookEverywhere("one-came-back");
        hands.click("陆玉珍").arrive("/households/");
        says(page, "变更收款账户");
    }

    private Locator other(String words) {
        return hands.page().locator(".others a", new Page.LocatorOptions().setHasText(words));
    }

    private long roster() {
        return db.sql("select max(id) from payment_roster").query(Long.class).single();
    }

    private FilePayload answer() {
        var text = new StringBuilder("批次,序号,金额,结果,原因\n");
        var items = db.sql("select id || ',' || amount from payment_item where roster = ? order by id")
                .param(roster())
                .query(String.class)
                .list();
        for (var at = 0; at < items.size(); at++) {
            text.append("%d,%s,%s\n".formatted(roster(), items.get(at), at == 0 ? "失败,账号户名不符" : "成功,"));
        }
        return new FilePayload("回盘.csv", "text/csv", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void receives(String name, String amount, String account) {
        grants.open(new NewGrant(
                new NewGrant.Origin(filed(), "assistance", Category.MLA),
                new NewGrant.Home(VILLAGE, null),
                List.of(new NewGrant.Person(name, Citizens.born("19510307"), "HEAD")),
                NewGrant.Money.monthly(new BigDecimal(amount)),
                LocalDate.of(2026, 2, 1),
                null,
                new NewGrant.PaidTo(account == null ? null : "农业银行", account == null ? null : name, account)));
    }
}
