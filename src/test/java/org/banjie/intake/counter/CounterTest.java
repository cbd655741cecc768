package org.banjie.intake.counter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.banjie.stories.rights.Caller;
import org.banjie.testing.Scan;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A clerk takes in what somebody cannot hand in themselves: on one page, with a receipt, and it is theirs afterwards. */
class CounterTest extends DeskStory {

    private static final String VILLAGE_CLERK = "village-clerk." + VILLAGE;
    private static final String NAME = "诸葛秋云";
    private static final Person SMALL = new Person().withWidth(1024).withLook("light.large.normal");

    @AfterEach
    void noDraftIsLeft() {
        db.sql("delete from intake_draft").update();
    }

    @Test
    void an_old_woman_without_a_telephone_is_taken_in_on_one_page_and_leaves_with_a_receipt() {
        var idNo = Citizens.born("19410608");
        var page = signedIn(VILLAGE_CLERK, "/intake", new Person());
        browser.look(page, "counter/desk-1440");
        begins(page);
        writes(page, NAME, idNo, "");
        assertThat(page.locator("h1")).containsText(NAME);
        assertThat(page.getByLabel("姓名").and(page.locator("[data-form] input")).first())
                .hasValue(NAME);
        assertThat(page.getByLabel("证件号码")
                        .and(page.locator("[data-form] input"))
                        .first())
                .hasValue(idNo);
        assertThat(page.locator("[data-form]")).containsText("茸梅社区居委会");
        page.getByLabel("申请的救助").selectOption(new SelectOption().setIndex(1));
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("没有"))
                .first()
                .check();
        for (var said : List.of("授权救助管理部门", "承诺所填内容", "个人信息处理告知")) {
            page.locator("[data-form] input[type=checkbox]")
                    .and(page.getByLabel(said))
                    .first()
                    .check();
        }
        attaches(page, "家庭成员身份证", "正面.png");
        browser.look(page, "counter/page-1440");
        page.getByText("填好了，读给申请人听").click();
        page.waitForURL(Pattern.compile(".*/check"));
        says(page, "请把下面的话读给申请人听");
        browser.look(page, "counter/read-back-1440");
        page.getByText("确认并提交申请").click();
        page.waitForURL(Pattern.compile(".*/done"));
        var receipt = page.locator(".receipt");
        assertThat(receipt).containsText(NAME);
        assertThat(receipt).containsText("不会收到短信");
        assertThat(receipt).not().containsText("会发短信到");
        assertThat(receipt).containsText("家庭成员身份证（正反面）（1 个文件）");
        assertThat(receipt).containsText("家庭经济状况核对授权书");
        assertThat(receipt.locator(".qr img")).isVisible();
        assertThat(page.getByText("打印回执", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        browser.look(page, "counter/receipt-1440");
        var caseNo = receipt.locator(".figure").first().innerText();
        var code = receipt.locator(".figure").nth(1).innerText();

        page.navigate(at("/intake/mine?q=秋云"));
        assertThat(row(page, caseNo)).containsText(NAME);
        browser.look(page, "counter/mine-1440");
        row(page, caseNo).getByText("查看、打印").click();
        assertThat(page.locator(".receipt")).containsText(code);

        var anybody = browser.open(at("/tracking/" + caseNo + "?code=" + code), new Person().withWidth(390));
        says(anybody, caseNo);
        assertThat(as(CLERK).get("/cases/" + caseNo).json().path("area").asText())
                .isEqualTo(VILLAGE);
        timeline.settle();
    }

    @Test
    void it_is_the_persons_own_when_they_sign_in_with_number_and_telephone() {
        var idNo = Citizens.born("19520719");
        var phone = "17870019521";
        var draft = draft(VILLAGE_CLERK);
        var clerk = Caller.staff("clerk", port, VILLAGE_CLERK);
        clerk.form("/intake/" + draft + "/person", Map.of("name", NAME, "idNo", idNo, "phone", phone));
        var answers = Household.of(1, "900").answers();
        ((ObjectNode) answers.path("members").path(0)).put("name", NAME).put("idNo", idNo);
        as(VILLAGE_CLERK)
                .put(
                        "/drafts/" + draft + "/answers",
                        "application/json",
                        answers.toString().getBytes(),
                        "*");
        clerk.form("/intake/" + draft + "/check", Map.of());
        timeline.settle();
        var done = clerk.ask("GET", "/intake/" + draft + "/done", null, "").body();
        assertThat(done).contains("有新的进展会发短信到您留的手机 178****9521");
        var caseNo = done.replaceFirst("(?s).*?(DB-\\d+-\\d+-\\d+).*", "$1");
        var administrator = Caller.staff("administrator", port, "admin-1");
        var owner = Caller.applicant("applicant", port, idNo, phone, administrator);
        assertThat(owner.ask("GET", "/my", null, "").body()).contains(caseNo);
        assertThat(owner.ask("GET", "/my/" + caseNo, null, "").statusCode()).isEqualTo(200);
    }

    @Test
    void who_has_applied_before_is_found_and_their_family_written_down() {
        var family = Household.of(3, "900").with(Citizens::born);
        filed(family);
        var page = signedIn(CLERK, "/intake", new Person());
        begins(page);
        page.fill("#q", family.member(0).path("idNo").asText());
        page.locator(".counter-seek button").click();
        browser.look(page, "counter/found-1440");
        page.locator(".counter-known button").first().click();
        page.waitForURL(Pattern.compile(".*#form-title"));
        var names = page.getByLabel("姓名").and(page.locator("[data-form] input"));
        assertThat(names.first()).hasValue("王建国");
        assertThat(names.nth(1)).hasValue("李秀英");
        assertThat(page.locator("main > .message-warning")).containsText("同样的申请已经有一件正在办理");
    }

    @Test
    void a_village_clerk_gets_it_for_whose_card_lies_before_them_and_for_nobody_else() {
        var family = Household.of(3, "900").with(Citizens::born);
        var caseNo = filed(family);
        var idNo = family.member(0).path("idNo").asText();
        assertThat(members(VILLAGE_CLERK, "王建国", idNo)).containsExactly("王建国", "李秀英", "王建军");
        assertThat(members(VILLAGE_CLERK, "王建国庆", idNo)).containsExactly("王建国庆");
        assertThat(members("village-clerk.310117001001", "王建国", idNo)).containsExactly("王建国");
        assertThat(as("auditor").get("/cases/" + caseNo + "/journal").json().findValuesAsText("act"))
                .contains("read-at-counter");
        var clerk = Caller.staff("clerk", port, VILLAGE_CLERK);
        var draft = draft(VILLAGE_CLERK);
        assertThat(clerk.ask("GET", "/intake/" + draft + "?q=" + idNo, null, "").body())
                .doesNotContain("李秀英", caseNo);
        assertThat(clerk.form("/intake/" + draft + "/known", Map.of("key", "case:" + caseNo))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_receipt_is_for_whoever_took_it_in_and_a_counter_for_staff() {
        var caseNo = files(Household.of(1, "900"));
        var other = Caller.staff("other", port, VILLAGE_CLERK);
        assertThat(other.ask("GET", "/intake/mine/" + caseNo, null, "").statusCode())
                .isEqualTo(404);
        assertThat(other.ask("GET", "/intake/mine", null, "").body()).doesNotContain(caseNo);
        var own = Caller.staff("own", port, CLERK);
        assertThat(own.ask("GET", "/intake/mine/" + caseNo, null, "").body()).contains(caseNo, "查询码");
        var applicant = Caller.applicant(
                "applicant", port, Citizens.born("19630404"), "17870019631", Caller.staff("a", port, "admin-1"));
        assertThat(applicant.ask("GET", "/intake/mine", null, "").statusCode()).isEqualTo(403);
        var location = applicant
                .form("/intake", Map.of("kind", "assistance"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        var draft = location.replaceFirst(".*/intake/", "");
        var changed =
                applicant.form("/intake/" + draft + "/person", Map.of("name", "别人", "idNo", Citizens.born("19640404")));
        assertThat(changed.statusCode()).isEqualTo(404);
    }

    @Test
    void the_page_and_the_receipt_on_small_screens_with_large_letters_and_in_english() {
        var caseNo = files(Household.of(1, "900"));
        for (var person : List.of(SMALL, SMALL.withLanguage("en"), new Person().withWidth(390))) {
            var page = signedIn(CLERK, "/intake", person);
            var name = person.width() + person.language();
            browser.look(page, "counter/desk-" + name);
            page.locator("tr[aria-labelledby=kind-assistance] button").click();
            page.waitForURL(Pattern.compile(".*/intake/[0-9a-f-]{36}"));
            page.fill("#name", "");
            page.locator("form[action$='/person'] button").click();
            assertThat(page.locator(".error-summary").first()).isVisible();
            assertThat(page.locator("[data-form] .fjs-form-field").first()).isVisible();
            browser.look(page, "counter/page-" + name);
            page.navigate(at("/intake/mine/" + caseNo));
            browser.look(page, "counter/receipt-" + name);
            page.navigate(at("/intake/mine"));
            browser.look(page, "counter/mine-" + name);
        }
    }

    private String filed(Household family) {
        var body = family.application(VILLAGE);
        var first = family.member(0);
        body.put("applicant", Map.of("name", "王建国", "idNo", first.path("idNo").asText(), "phone", "17870010000"));
        var caseNo = as(CLERK).post("/cases", body).json().path("caseNo").asText();
        timeline.settle();
        return caseNo;
    }

    private static void begins(Page page) {
        page.locator("tr[aria-labelledby=kind-assistance] button").click();
        page.waitForURL(Pattern.compile(".*/intake/[0-9a-f-]{36}"));
    }

    private static void writes(Page page, String name, String idNo, String phone) {
        page.fill("#name", name);
        page.fill("#idNo", idNo);
        page.fill("#phone", phone);
        page.locator("form[action$='/person'] button").click();
        page.waitForURL(Pattern.compile(".*#form-title"));
    }

    private static void attaches(Page page, String paper, String name) {
        var line = page.locator("ul.papers > li").filter(new Locator.FilterOptions().setHasText(paper));
        line.locator("summary").click();
        line.locator("input[type=file]").setInputFiles(new FilePayload(name, "image/png", Scan.png()));
        assertThat(page.locator("#files-id-card")).containsText(name);
    }

    private String draft(String uid) {
        return Caller.staff("begins", port, uid)
                .form("/intake", Map.of("kind", "assistance"))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst(".*/intake/", "");
    }

    private List<String> members(String uid, String name, String idNo) {
        var draft = draft(uid);
        Caller.staff("writes", port, uid)
                .form("/intake/" + draft + "/person", Map.of("name", name, "idNo", idNo, "phone", ""));
        return as(uid).get("/drafts/" + draft + "/answers")
                .json()
                .path("members")
                .findValuesAsText("name");
    }
}
