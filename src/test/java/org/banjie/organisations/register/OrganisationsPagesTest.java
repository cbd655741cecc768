package org.banjie.organisations.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.banjie.access.StaffDirectory;
import org.banjie.finding.FoundFile;
import org.banjie.finding.Shelf;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** The register as anybody reads it, and the joint review at its desk. */
class OrganisationsPagesTest extends OrganisationStory {

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    List<Shelf> shelves;

    @Autowired
    StaffDirectory staff;

    @Test
    void anybody_finds_an_organisation_and_reads_what_is_public() {
        var founders = Founders.ofAssociation();
        var uscc = isRegistered(founders);
        isGranted(apply(
                Founders.registered("CHANGE", uscc, Map.of("items", List.of("ADDRESS"), "newAddress", "泗泾镇江川路2号"))));
        var page = browser.open(at("/organisations?q=" + founders.name()), new Person());
        look(page, "organisations");
        assertThat(foundBy("party-building", founders.name().substring(3))).contains("/organisations/" + uscc);
        assertThat(foundBy("registrar", founders.name().substring(3))).contains("/organisations/" + uscc + "/file");
        page.getByText(founders.name()).click();
        var text = page.locator("main").innerText();
        assertThat(text).contains(uscc, "周文", "泗泾镇江川路2号", "中山街道人民路1号", "正常");
        assertThat(text).doesNotContain(founders.officer().path("idNo").asText());
        look(page, "organisation");
        look(browser.open(at("/organisations/" + uscc), new Person().withWidth(360)), "organisation-360");
        look(browser.open(at("/organisations/" + uscc), new Person().withLanguage("en")), "organisation-en");
        look(browser.open(at("/organisations/ending"), new Person().withWidth(360)), "certificates-ending-360");
        look(browser.open(at("/organisations/ending"), new Person().withLanguage("en")), "certificates-ending-en");
    }

    private List<String> foundBy(String uid, String typed) {
        var actor = staff.find(uid).orElseThrow();
        return shelves.stream()
                .flatMap(shelf -> shelf.find(actor, typed, 30).stream())
                .map(FoundFile::href)
                .toList();
    }

    @Test
    void anybody_finds_out_whether_a_name_can_be_registered_before_applying() {
        var founders = Founders.ofAssociation();
        isRegistered(founders);
        var page = browser.open(at("/organisations"), new Person().withWidth(360));
        page.getByText("名称查重").click();
        page.getByLabel("拟用名称").fill(founders.name());
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("查询").setExact(true))
                .click();
        assertThat(page.locator("[role=alert]").innerText()).contains("已有同名的社会组织");
        look(page, "name-taken-360");
        page.getByLabel("拟用名称").fill("中国松江摄影协会");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("查询").setExact(true))
                .click();
        assertThat(page.locator("[role=alert]").innerText()).contains("不得冠以“中国”");
        page.getByLabel("拟用名称").fill(Founders.name("书法协会"));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("查询").setExact(true))
                .click();
        assertThat(page.locator("main").innerText()).contains("现在可以申请");
        look(page, "name-free-360");
        page.getByText("去申请成立登记").click();
        page.waitForURL(at("/sign-in?return=/intake?kind%3Dorganisations"));
        assertThat(page.locator("main").innerText()).contains("登录以后接着办：社会组织登记");
        look(page, "name-sign-in-360");
        look(browser.open(at("/organisations/names"), new Person().withLanguage("en")), "names-en");
    }

    @Test
    void the_competent_unit_answers_at_its_desk() {
        var caseNo = found(Founders.ofAssociation());
        isAccepted(caseNo);
        does("industry-regulator", caseNo, "Task_IndustryRegulator", "DISAGREE");
        as("competent-unit").post("/tasks/" + taskOf(caseNo, "Task_CompetentUnit") + "/claim");
        var step = "/worklist/tasks/" + taskOf(caseNo, "Task_CompetentUnit");
        var page = browser.open(at(step), new Person().withWidth(1280));
        page.fill("#uid", "competent-unit");
        page.fill("#password", "banjie-demo");
        page.locator("section:has(#uid) button").click();
        page.waitForURL(at(step));
        assertThat(page.locator("main").innerText()).contains("沉默不视为同意", "展览、交流");
        look(page, "joint-review");
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private static void look(Page page, String name) {
        browser.screenshot(page, name);
        browser.axe(page);
    }
}
