package org.banjie.organisations.credit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.banjie.organisations.register.Founders;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The registry has one file of an organisation: its cases, what it was listed for, its officers, where it is reached. */
class DossierTest extends CreditStory {

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void the_registrar_finds_the_file_from_the_header_and_reads_what_the_public_page_has_not() {
        var founders = Founders.ofAssociation();
        var uscc = isRegistered(founders);
        misses(uscc, 2025);
        isListed(proposalsFor(uscc, "ABNORMAL").get(0));
        var open = apply(
                Founders.registered("CHANGE", uscc, Map.of("items", List.of("ADDRESS"), "newAddress", "泗泾镇江川路9号")));
        var page = signedIn("registrar", "/worklist", new Person().withWidth(1280));
        page.navigate(at("/worklist/find?q=" + founders.name()));
        page.locator("main a[href$='/organisations/" + uscc + "/file']").first().click();
        page.waitForURL("**/organisations/" + uscc + "/file");
        for (var text : List.of(open, "周文", "活动异常名录", "现仍在名录", "登记手机", "正在办理的事项", "已办结的事项")) {
            assertThat(page.locator("main")).containsText(text);
        }
        looksWell(page, "dossier-1280zh");
        looksWell(
                signedIn(
                        "registrar",
                        "/organisations/" + uscc + "/file",
                        new Person().withLanguage("en").withWidth(390)),
                "dossier-390en");
        var audited = signedIn("auditor", "/organisations/" + uscc + "/file", new Person());
        assertThat(audited.locator("main")).containsText("****");
        var peer = signedIn("competent-unit", "/worklist", new Person());
        peer.navigate(at("/organisations/" + uscc));
        assertThat(peer.locator("a[href$='/file']")).hasCount(0);
        peer.navigate(at("/organisations/" + uscc + "/file"));
        assertThat(peer.locator("body")).containsText("您的岗位不能查阅社会组织工作档案");
        peer.close();
        withdraws(open);
    }

    /** Nothing is left open that another story counts. */
    private void withdraws(String caseNo) {
        as("registrar").post("/cases/" + caseNo + "/exits/withdraw", Map.of("reason", "故事结束"));
        timeline.settle();
    }

    private Page signedIn(String uid, String path, Person person) {
        return new Door(browser, port).staff(uid, path, person);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private static void looksWell(Page page, String name) {
        browser.screenshot(page, "organisations/" + name);
        browser.axe(page);
        browser.fits(page);
    }
}
