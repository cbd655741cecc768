package org.banjie.tracking.rating;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever got a decision says once how they found it; after a bad word somebody else than the clerk calls. */
class RatingTest extends DeskStory {

    private static final Person PHONE = new Person().withWidth(390).withoutScripts();
    private static final String LEADER = "street-leader." + STREET;

    @AfterEach
    void nobodyIsCalled() {
        db.sql("delete from rating").update();
    }

    @Test
    void a_bad_word_is_called_back_by_the_leader_and_by_no_clerk() {
        var receipt = as(CLERK)
                .post("/cases", Household.of(3, "900").application(STREET))
                .json();
        var caseNo = receipt.path("caseNo").asText();
        var page = tracked(caseNo, receipt.path("trackingCode").asText(), PHONE);
        assertThat(page.locator("#rating")).hasCount(0);
        isDecided(caseNo);
        page.reload();
        page.fill("#rating-words", "跑了三趟才收下材料");
        page.getByLabel("非常不满意", new Page.GetByLabelOptions().setExact(true)).check();
        page.locator("#rating button").click();
        assertThat(page.locator("#rating")).containsText("您的评价：非常不满意");
        assertThat(page.locator("#rating")).containsText("2026年3月3日（星期二）以前给您打电话");
        assertThat(page.locator("#rating form")).hasCount(0);
        browser.screenshot(page, "hall/rating-given-390");
        assertThat(signedIn(REVIEWER, "/worklist").content()).doesNotContain("/ratings/" + caseNo);
        var refused = signedIn(LEADER, "/worklist");
        assertThat(refused.locator("a[href='/ratings/" + caseNo + "']")).hasCount(1);
        var clerk = signedIn(REVIEWER, "/worklist");
        assertThat(clerk.navigate(at("/ratings/" + caseNo)).status()).isEqualTo(403);
        var stranger = signedIn("street-leader.310117102", "/worklist");
        assertThat(stranger.navigate(at("/ratings/" + caseNo)).status()).isEqualTo(404);
        for (var language : new String[] {"en", "zh-CN"}) {
            browser.look(
                    signedIn(
                            LEADER,
                            "/ratings/" + caseNo,
                            new Person().withLanguage(language).withWidth(1280)),
                    "hall/rating-call-" + language);
        }
        var leader = signedIn(LEADER, "/ratings/" + caseNo);
        says(leader, "跑了三趟才收下材料");
        leader.fill("#said", "已道歉，向窗口重申一次性告知");
        leader.getByText("登记回访").click();
        says(leader, "已经在");
        assertThat(signedIn(LEADER, "/worklist").content()).doesNotContain("/ratings/" + caseNo);
        page.reload();
        assertThat(page.locator("#rating")).containsText("回访");
        var kept = db.sql("select words from rating where case_no = ?")
                .param(caseNo)
                .query(byte[].class)
                .single();
        assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("跑了三趟");
    }

    @Test
    void it_is_said_once_and_a_good_word_calls_nobody() {
        var receipt = as(CLERK)
                .post("/cases", Household.of(3, "900").application(STREET))
                .json();
        var caseNo = receipt.path("caseNo").asText();
        var code = receipt.path("trackingCode").asText();
        isDecided(caseNo);
        var first = tracked(caseNo, code, PHONE);
        var second = tracked(caseNo, code, PHONE);
        for (var language : new String[] {"en", "zh-CN"}) {
            browser.look(
                    tracked(caseNo, code, new Person().withLanguage(language).withWidth(390)),
                    "hall/rating-" + language + "-390");
        }
        first.getByLabel("满意", new Page.GetByLabelOptions().setExact(true)).check();
        first.locator("#rating button").click();
        assertThat(first.locator("#rating")).containsText("您的评价：满意");
        assertThat(first.locator("#rating")).not().containsText("打电话");
        second.getByLabel("非常不满意", new Page.GetByLabelOptions().setExact(true)).check();
        second.locator("#rating button").click();
        assertThat(second.locator("main")).containsText("已经评价过");
        assertThat(signedIn(LEADER, "/worklist").content()).doesNotContain("/ratings/" + caseNo);
    }

    private Page tracked(String caseNo, String code, Person who) {
        var page = browser.open(at("/tracking/" + caseNo + "?code=" + code), who);
        page.waitForURL(at("/tracking/" + caseNo));
        return page;
    }

    private void isDecided(String caseNo) {
        isPublicised(caseNo);
        goesTo("2026-02-25T09:00");
        does(LEADER, caseNo, "Task_Confirm", "CONFIRM", Map.of());
    }
}
