package org.banjie.api.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banjie.access.partners.PartnerKeys;
import org.banjie.background.Shift;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.TwoAdministrators;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A portal gets its key from two administrators, is away for a day while its people's cases go on, comes back, and catches up:
 * nothing is missing, nothing is done twice, each case in the order in which it went.
 */
class AwayForADayTest extends DeskStory {

    private static final String NAME = "随申办镜像";

    @Autowired
    Sending sending;

    @Autowired
    PartnerKeys keys;

    private PartnerProgram program;
    private String key;

    @BeforeEach
    void a_program_listens() throws IOException {
        program = PartnerProgram.listening();
    }

    @AfterEach
    void ends() {
        program.goesAway();
        if (key != null) keys.withdraw(TwoAdministrators.FIRST, key.substring(0, key.indexOf('.')));
    }

    @Test
    void what_happened_while_it_was_away_comes_once_in_order_and_signed() throws IOException {
        key = proposedByOneAndIssuedByAnother();
        var partner = ApiClient.partner(port, key);
        var hook = partner.post("/webhooks", Map.of("url", program.url())).json();
        program.knows(hook.path("secret").asText());
        var first = files(partner);
        var second = files(partner);
        does(CLERK, first, "Task_CheckCompleteness", "ACCEPT");
        send();
        assertThat(told()).containsExactly("accepted " + first);

        clock.advance(Duration.ofMinutes(1));
        program.goesAway();
        var since = clock.instant();
        does(CLERK, second, "Task_CheckCompleteness", "CORRECT", Map.of());
        triesForADay();
        partner.post("/cases/" + second + "/withdraw", Map.of());
        partner.post("/cases/" + first + "/withdraw", Map.of());
        timeline.settle();
        triesForADay();
        assertThat(program.calls()).isEqualTo(1);
        program.comesBack();
        send();
        assertThat(told()).as("given up some hours after it had gone").hasSize(1);

        var replayed =
                partner.post("/webhooks/" + hook.path("id").asText() + "/replay", Map.of("from", since.toString()));
        assertThat(replayed.json().path("count").asInt()).isEqualTo(3);
        send();
        assertThat(told())
                .containsExactly(
                        "accepted " + first, "supplement-asked " + second, "withdrawn " + second, "withdrawn " + first);
        assertThat(program.refused()).isEmpty();
        assertThat(program.done())
                .extracting(news -> news.path("sequence").asLong())
                .isSorted();

        var everything = Map.of("from", "2026-01-01T00:00:00+08:00");
        program.goesAway();
        partner.post("/webhooks/" + hook.path("id").asText() + "/replay", everything);
        send();
        program.comesBack();
        send();
        assertThat(program.calls()).as("left in peace for a while").isEqualTo(4);
        partner.post("/webhooks/" + hook.path("id").asText() + "/replay", everything);
        send();
        assertThat(program.calls()).as("everything once more").isEqualTo(8);
        assertThat(told()).as("and nothing of it done twice").hasSize(4);
    }

    /** Every quarter of an hour for a day: it is not called more often than it is told to be. */
    private void triesForADay() {
        for (var quarter = 0; quarter < 4 * 24; quarter++) {
            send();
            clock.advance(Duration.ofMinutes(15));
        }
    }

    private List<String> told() {
        var told = new ArrayList<String>();
        for (JsonNode news : program.done()) {
            told.add(news.path("event").asText() + " " + news.path("caseNo").asText());
        }
        return told;
    }

    private void send() {
        for (var sent = 0; sending.piece(Shift.OPEN); sent++) assertThat(sent).isLessThan(100);
    }

    private String files(ApiClient partner) {
        var filed = partner.post(
                "/cases", Household.of(1, "900").with(Citizens::born).application(VILLAGE));
        timeline.settle();
        return filed.json().path("caseNo").asText();
    }

    private String proposedByOneAndIssuedByAnother() {
        var first = signedIn("admin-1", "/access/partners");
        first.fill("#name", NAME);
        for (var act : List.of("create-case", "read-case", "withdraw-case")) first.check("#act-" + act);
        first.check("#kind-assistance");
        first.getByText("提出，请另一位管理员发放").click();
        var issue = new Page.GetByLabelOptions().setExact(true);
        assertThat(first.getByLabel("发放“" + NAME + "”的密钥", issue).count())
                .as("nobody issues what they proposed")
                .isZero();
        var second = signedIn("admin-2", "/access/partners", new Person().withWidth(1280));
        second.getByLabel("发放“" + NAME + "”的密钥", issue).click();
        return second.locator("code.key").innerText();
    }
}
