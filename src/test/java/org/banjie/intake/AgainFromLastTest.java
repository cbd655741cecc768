package org.banjie.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import org.banjie.testing.Json;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Newcomer;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever applied before begins a new application with what they handed in then. */
class AgainFromLastTest extends Story {

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void a_withdrawn_application_is_the_beginning_of_a_new_one_without_its_consents() {
        db.sql("delete from one_time_code").update();
        var door = new Door(browser, port);
        var comer = Newcomer.of("缪又来", "19560917", "13917450201");
        var page = comer.at(door, new Person().withWidth(390));
        var application = comer.application();
        ((ObjectNode) application.path("answers")).put("bank", "农商银行").put("circumstances", "腿脚不便");
        var caseNo = Newcomer.files(door, page, application);
        door.call(page, "POST", "/api/v1/cases/" + caseNo + "/withdraw", null);
        timeline.settle();
        page.navigate(door.at("/my/" + caseNo));
        browser.screenshot(page, "hall/again-390");
        page.getByText("用这次的内容重新申请").click();
        page.waitForURL(Pattern.compile(".*/intake/[0-9a-f-]{36}"));
        browser.screenshot(page, "hall/again-tasks-390");
        browser.axe(page);
        var id = page.url().replaceAll(".*/", "");
        var draft = Json.read(door.call(page, "GET", "/api/v1/drafts/" + id + "/answers", null)
                .text());
        assertThat(draft.at("/circumstances").asText()).isEqualTo("腿脚不便");
        assertThat(draft.at("/bank").asText()).isEqualTo("农商银行");
        assertThat(draft.at("/members/0/name").asText()).isEqualTo("缪又来");
        assertThat(draft.at("/members/0/wage").asText()).isEqualTo("900");
        assertThat(draft.has("consent")).isFalse();
        assertThat(draft.has("authorisation")).isFalse();
        assertThat(draft.has("staffRelative")).isFalse();
        var other = Newcomer.of("缪旁人", "19570102", "13917450202").at(door, new Person());
        assertThat(door.call(other, "POST", "/intake/again/" + caseNo, null).status())
                .isEqualTo(404);
    }
}
