package org.banjie.worklist.lending;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.SelectOption;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.Test;

/** Lending a step at the pages: asked for, typed, handed back, decided. */
class LendingPagesTest extends DeskStory {

    private static final String FIRST = "street-investigator-1." + STREET;
    private static final String SECOND = "street-investigator-2." + STREET;
    private static final String COSIGN = "Task_PreliminaryOpinion";

    @Test
    void a_step_is_lent_prepared_handed_back_and_decided() {
        var caseNo = files(Household.of(3, "900"));
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        var path = task(caseNo, "Task_HomeVisit");
        var owner = signedIn(FIRST, path);
        owner.locator("form[action$='/claim'] button").click();
        owner.getByText("委派同事准备").click();
        owner.locator("form[action$='/delegate'] button").click();
        says(owner, "请选择委派给哪位同事");
        owner.locator("#lending-to").selectOption(new SelectOption().setValue(SECOND));
        owner.locator("#lending-reason").fill("先核对户口本和租房合同");
        browser.axe(owner);
        browser.screenshot(owner, "lending/lend");
        owner.locator("form[action$='/delegate'] button").click();
        says(owner, "已委派");

        var helper = signedIn(SECOND, "/worklist?box=mine");
        says(helper, "委派您准备");
        assertThat(row(helper, caseNo).textContent()).contains("委派");
        browser.screenshot(helper, "lending/mine");
        helper.navigate(at(path));
        says(helper, "先核对户口本和租房合同");
        assertThat(helper.locator("#decide button[name=outcome]").count()).isZero();
        assertThat(helper.locator("form[action$='/release']").count()).isZero();
        keeps(helper, () -> {
            helper.getByLabel("入户地点").fill("人民路1号302室");
            helper.keyboard().press("Tab");
        });
        browser.axe(helper);
        browser.screenshot(helper, "lending/borrowed");

        owner.navigate(at("/worklist?box=mine"));
        assertThat(row(owner, caseNo).textContent()).contains("由我委派");
        owner.navigate(at(path));
        says(owner, "您已委派");
        browser.screenshot(owner, "lending/lent");

        helper.locator("#lending-note").fill("合同缺第二页");
        helper.locator("form[action$='/give-back'] button").click();
        says(helper, "已交回");
        owner.navigate(at("/worklist"));
        says(owner, "已准备好交回");
        owner.navigate(at(path));
        says(owner, "合同缺第二页");
        hasValue(owner, "人民路1号302室");
        browser.axe(owner);
        browser.screenshot(owner, "lending/back");
        owner.navigate(at("/worklist/cases/" + caseNo));
        says(owner, "合同缺第二页");
        browser.screenshot(owner, "lending/case");
        owner.navigate(at("/worklist/cases/" + caseNo + "/journal"));
        says(owner, "委派同事准备");
        says(owner, "交回委派的环节");
    }

    @Test
    void it_reads_well_in_english_on_a_phone() {
        var caseNo = files(Household.of(3, "900"));
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        var path = task(caseNo, "Task_HomeVisit");
        var phone = new Person().withLanguage("en").withWidth(390);
        var owner = signedIn(FIRST, path, phone);
        owner.locator("form[action$='/claim'] button").click();
        owner.getByText("Ask a colleague to prepare it").click();
        browser.fits(owner);
        browser.screenshot(owner, "lending/lend-en-390");
        owner.locator("#lending-to").selectOption(new SelectOption().setValue(SECOND));
        owner.locator("#lending-reason").fill("Check the lease");
        owner.locator("form[action$='/delegate'] button").click();
        var helper = signedIn(SECOND, path, phone);
        says(helper, "asks you to prepare");
        browser.fits(helper);
        browser.screenshot(helper, "lending/borrowed-en-390");
        owner.navigate(at(path));
        owner.locator("form[action$='/call-back'] button").click();
        says(owner, "You have it again");
        browser.screenshot(owner, "lending/called-back-en-390");
    }

    private static void hasValue(Page page, String typed) {
        PlaywrightAssertions.assertThat(page.getByLabel("入户地点")).hasValue(typed);
    }

    private static void keeps(Page page, Runnable typing) {
        page.waitForResponse(answer -> answer.url().endsWith("/draft"), typing);
    }
}
