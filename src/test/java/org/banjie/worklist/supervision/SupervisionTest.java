package org.banjie.worklist.supervision;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.StandsStill;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever answers for offices sees what is late there, why, and with whom; nobody else does. */
@StandsStill("what is late is what it tells of")
class SupervisionTest extends DeskStory {

    private static final String LEADER = "street-leader." + STREET;

    private String waiting;
    private String held;
    private String ofOthers;

    @BeforeEach
    void threeHaveLainTooLong() {
        waiting = files(Household.of(3, "900"));
        held = files(Household.of(1, "900"));
        as(CLERK).post("/tasks/" + taskOf(held, "Task_CheckCompleteness") + "/claim");
        ofOthers = files("street-intake.310117001", Household.of(1, "900").registeredIn("310117001001"));
        goesTo("2026-02-25T09:00");
    }

    @Test
    void a_leader_sees_what_is_late_in_the_street_since_when_and_with_whom() {
        var late = as(LEADER).get("/supervision").json();
        assertThat(late.path("late").asInt()).isEqualTo(2);
        assertThat(late.path("groups")).hasSize(2).allSatisfy(group -> {
            assertThat(group.path("office").asText()).isEqualTo(CLERK.replace('.', '@'));
            assertThat(group.path("late").asInt()).isEqualTo(1);
        });
        assertThat(whys(late)).anyMatch(why -> why.endsWith("起无人领办，16 天")).anyMatch(why -> why.contains("手上"));
        assertThat(as("street-leader.310117001")
                        .get("/supervision")
                        .json()
                        .path("late")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void the_section_sees_all_streets_and_can_look_at_one() {
        var officer = as("district-assistance");
        assertThat(officer.get("/supervision").json().path("late").asInt()).isEqualTo(3);
        assertThat(officer.get("/supervision?street=310117001")
                        .json()
                        .path("late")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void a_street_that_is_not_ones_own_is_refused_in_words_and_is_no_empty_list() {
        for (var street : List.of("310117001", "310117")) {
            var refused = as(LEADER).get("/supervision?street=" + street);
            assertThat(refused.status()).as(street).isEqualTo(403);
            assertThat(refused.json().path("detail").asText()).contains(street).contains("不在您督办的范围内");
        }
        for (var none : List.of("999999999", "x")) {
            assertThat(as(LEADER).get("/supervision?street=" + none).status())
                    .as(none)
                    .isEqualTo(400);
        }
        assertThat(as(LEADER).get("/supervision?street=" + STREET).status()).isEqualTo(200);
        var page = signedIn(LEADER, "/supervision");
        page.navigate(at("/supervision?street=310117001"));
        says(page, "不在您督办的范围内");
        page.navigate(at("/supervision/steps?office=street-intake@310117001&step=x&holder="));
        says(page, "不在您督办的范围内");
    }

    @Test
    void nobody_else_does() {
        for (var uid : List.of(CLERK, REVIEWER, "village-clerk." + VILLAGE)) {
            assertThat(as(uid).get("/supervision").status()).as(uid).isEqualTo(403);
        }
    }

    @Test
    void what_waits_for_the_family_is_no_delay_of_an_office_and_a_case_kept_away_from_is_not_counted() {
        does(CLERK, held, "Task_CheckCompleteness", "CORRECT");
        assertThat(as(LEADER).get("/supervision").json().path("late").asInt()).isEqualTo(1);
        db.sql("insert into recusal (case_no, uid, reason_sealed, said_by, said_at) values (?, ?, '', 'x', now())")
                .params(waiting, LEADER)
                .update();
        try {
            assertThat(as(LEADER).get("/supervision").json().path("late").asInt())
                    .isZero();
        } finally {
            db.sql("delete from recusal where uid = ?").param(LEADER).update();
        }
    }

    /** Once the step has ended another limit runs, and the case would look as if nothing had been. */
    @Test
    void the_missed_limit_stays_in_the_record_of_the_case() {
        does(CLERK, held, "Task_CheckCompleteness", "ACCEPT");
        assertThat(acts(held)).contains("limit-missed");
        var page = signedIn(CLERK, "/worklist/cases/" + held + "/journal");
        says(page, "超过期限");
        clock.reset();
        var inTime = files(Household.of(2, "900"));
        does(CLERK, inTime, "Task_CheckCompleteness", "ACCEPT");
        assertThat(acts(inTime)).doesNotContain("limit-missed");
    }

    @Test
    void from_the_page_one_comes_to_the_step_and_its_case() {
        var page = signedIn(LEADER, "/supervision");
        says(page, "超期 2 件");
        browser.look(page, "worklist/supervision");
        page.locator("[data-row] a").first().click();
        assertThat(page.locator("[data-row]")).hasCount(1);
        browser.look(page, "worklist/supervision-steps");
        page.locator("[data-row] a").first().click();
        page.waitForURL(Pattern.compile(".*/worklist/cases/.*"));
        assertThat(page.locator(".case-head")).isVisible();
        looksNarrow();
    }

    private void looksNarrow() {
        Page phone = signedIn(LEADER, "/supervision", new Person().withWidth(390));
        browser.look(phone, "worklist/supervision-390");
    }

    private static List<String> whys(JsonNode late) {
        return late.path("groups").findValuesAsText("why");
    }

    private List<String> acts(String caseNo) {
        return as("auditor").get("/cases/" + caseNo + "/journal").json().findValuesAsText("act");
    }
}
