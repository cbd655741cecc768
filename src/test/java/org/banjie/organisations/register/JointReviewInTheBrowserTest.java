package org.banjie.organisations.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Clerk;
import org.banjie.testing.browser.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The joint review as four offices do it, each at its own screen: three answer at the same time, the registrar meets. */
class JointReviewInTheBrowserTest extends OrganisationStory {

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void three_offices_answer_and_the_registrar_holds_the_conference() {
        var founders = Founders.ofAssociation();
        var caseNo = found(founders);
        isAccepted(caseNo);
        var competent = clerk("competent-unit").takes(caseNo);
        var industry = clerk("industry-regulator").takes(caseNo);
        var party = clerk("party-building").takes(caseNo);
        readsWithoutNumbers(competent.page(), founders);
        party.ticks("已核对支持党建工作承诺书")
                .ticks("已核对章程党建和核心价值观条款")
                .writes("意见", "同步建立党的组织")
                .decides("同意");
        industry.writes("审查意见", "活动场地与同类组织重复");
        industry.page().getByLabel("理由").first().fill("活动场地与同类组织重复");
        industry.decides("不同意");
        competent.writes("审查意见", "符合本行业需要").decides("同意");
        timeline.settle();
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Conference");
        var registrar = clerk("registrar").takes(caseNo);
        assertThat(registrar.page().locator("main").innerText()).contains("活动场地与同类组织重复");
        browser.screenshot(registrar.page(), "joint-review-conference");
        browser.axe(registrar.page());
        registrar
                .writes("会商日期", "2026-02-09")
                .writes("参加单位和人员", "文旅局、社工部、登记窗口")
                .writes("会商纪要", "就场地重复进行了讨论")
                .writes("各方最后意见", "申请人另行落实场地")
                .decides("意见已一致");
        timeline.settle();
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_SiteCheck");
    }

    private void readsWithoutNumbers(Page page, Founders founders) {
        var text = page.locator("main").innerText();
        assertThat(text).contains(founders.name(), "展览、交流", "住所所在地");
        assertThat(text).doesNotContain(founders.officer().path("idNo").asText(), "310117199001010013", "13800000000");
    }

    private Clerk clerk(String uid) {
        var page = browser.open(at("/worklist"), new Person().withWidth(1280));
        page.fill("#uid", uid);
        page.fill("#password", "banjie-demo");
        page.locator("section:has(#uid) button").click();
        page.waitForURL(at("/worklist"));
        return new Clerk(page, at(""));
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
