package org.banjie.payments;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.banjie.grants.Category;
import org.banjie.grants.Grants;
import org.banjie.grants.NewGrant;
import org.banjie.grants.NewGrant.Person;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 追回 as the desk goes through it: told that months after an end were paid, asked for by one, decided by another, paid in. */
class ClaimPagesTest extends DeskStory {

    @Autowired
    Grants grants;

    private String caseNo;

    @AfterEach
    void nothing_is_owed() {
        for (var table : List.of("claim", "payment_item", "payment_roster")) {
            db.sql("delete from " + table).update();
        }
        db.sql("update assistance_grant set monthly = false, once = false").update();
    }

    @BeforeEach
    void two_months_were_paid_after_the_end() {
        nothing_is_owed();
        caseNo = files(Household.of(1, "640"));
        var grant = grants.open(new NewGrant(
                new NewGrant.Origin(caseNo, "assistance", Category.MLA),
                new NewGrant.Home(VILLAGE, null),
                List.of(new Person("郑七", Citizens.born("19560606"), "HEAD")),
                NewGrant.Money.monthly(new BigDecimal("1830")),
                LocalDate.parse("2025-12-01"),
                null,
                new NewGrant.PaidTo("农业银行", "郑七", "6228480000000000007")));
        for (var month : List.of("2025-12", "2026-01", "2026-02")) pays(month);
        grants.stop(grant, LocalDate.parse("2026-01-01"), "HC-CLAIM-1", "x");
    }

    @Test
    void what_was_paid_after_the_end_is_claimed_decided_by_another_and_paid_in() {
        var maker = signedIn(CLERK, "/payments/claims");
        says(maker, "2026-01 至 2026-02 的 3,660.00 元已经发了");
        looks(maker, "claims-unclaimed");
        maker.getByRole(AriaRole.LINK, named("提出追回")).click();
        presses(maker, "提出，送另一人决定");
        assertThat(maker.locator(".error-summary")).containsText("请写明事实和理由");
        looks(maker, "claims-new-wrong");
        maker.getByLabel("事实和理由").fill("2025年12月死亡，3月才知道。");
        maker.getByLabel("怎样退回").selectOption("PAY_IN");
        maker.getByLabel("分几期").fill("3");
        presses(maker, "提出，送另一人决定");
        says(maker, "已提出，待另一人决定");
        looks(maker, "claims-proposed");
        var path = maker.url().replaceAll("^https?://[^/]+", "");
        var leader = signedIn("street-leader." + STREET, path);
        presses(leader, "确认追回，通知家庭");
        says(leader, "已决定追回");
        says(leader, "1,220.00");
        maker.reload();
        maker.getByText("登记银行缴款").first().click();
        maker.getByLabel("缴款日期").fill("2026-02-09");
        maker.getByLabel("金额（元）", new Page.GetByLabelOptions().setExact(true)).fill("1220.00");
        maker.getByLabel("银行回单号").fill("H-20260209-1");
        presses(maker, "登记");
        says(maker, "2,440.00");
        looks(maker, "claims-open");
        maker.navigate(maker.url().replaceAll("/payments/.*", "/payments/claims"));
        looks(maker, "claims-list");
        looks(
                signedIn(
                        "auditor",
                        path,
                        new org.banjie.testing.browser.Person()
                                .withLanguage("en")
                                .withWidth(360)),
                "claims-360");
    }

    private void pays(String month) {
        var made = as(CLERK).post("/rosters", Map.of("street", STREET, "month", month));
        var id = made.json().path("id").asLong();
        as(REVIEWER).post("/rosters/" + id + "/check");
        as("street-leader." + STREET).post("/rosters/" + id + "/approve");
        var file = new StringBuilder("批次,序号,金额,结果,原因\r\n");
        db.sql("select id || ',' || amount from payment_item where roster = ? order by id")
                .param(id)
                .query(String.class)
                .list()
                .forEach(item -> file.append("%d,%s,成功,\r\n".formatted(id, item)));
        as(CLERK)
                .upload(
                        "/rosters/" + id + "/bank-return",
                        "回盘.csv",
                        file.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void presses(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private void looks(Page page, String name) {
        browser.screenshot(page, name);
        browser.axe(page);
        browser.fits(page);
    }
}
