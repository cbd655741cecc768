package org.banjie.worklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.banjie.words.NameOrder;
import org.junit.jupiter.api.Test;

/** A list is narrowed down by what its rows say, and whatever cannot be asked is said instead of passed over. */
class FiltersTest extends DeskStory {

    private static final Person SMALL = new Person().withWidth(1024).withLook("light.large.normal");
    private static final String INVESTIGATOR = "street-investigator-1." + STREET;

    @Test
    void each_filter_keeps_what_it_says_and_leaves_out_the_rest() {
        var old = files(Household.of(3, "900"));
        clock.advance(Duration.ofDays(3));
        var young = files(Household.of(2, "700"));
        keeps("kind=assistance", old, young);
        keepsNothing("kind=lead");
        keeps("step=Task_CheckCompleteness", old, young);
        keepsNothing("step=Task_HomeVisit");
        keeps("area=" + VILLAGE, old, young);
        keeps("area=" + STREET, old, young);
        keepsNothing("area=310117004002");
        keeps("from=" + today(), young);
        keeps("to=" + today().minusDays(1), old);
        keeps("from=" + today().minusDays(3) + "&to=" + today(), old, young);
        var due =
                as(CLERK).get("/worklist?q=" + old).json().at("/items/0/dueOn").asText();
        keeps("dueFrom=" + due + "&dueTo=" + due, old);
        as(CLERK).get("/tasks/" + taskOf(old, "Task_CheckCompleteness"));
        keeps("unread=true", young);
        as(CLERK).post("/tasks/" + taskOf(old, "Task_CheckCompleteness") + "/claim");
        keeps("holder=none", young);
        keeps("holder=" + CLERK, old);
    }

    @Test
    void what_a_colleague_has_in_hand_is_found_by_their_name_and_by_nobody_of_another_office() {
        var caseNo = files(Household.of(3, "900"));
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        as(INVESTIGATOR).post("/tasks/" + taskOf(caseNo, "Task_HomeVisit") + "/claim");
        assertThat(found("street-investigator-2." + STREET, "holder=" + INVESTIGATOR))
                .containsExactly(caseNo);
        assertThat(found("street-investigator-1.310117001", "holder=" + INVESTIGATOR))
                .isEmpty();
        assertThat(found(REVIEWER, "holder=" + INVESTIGATOR)).isEmpty();
    }

    @Test
    void everything_that_cannot_be_asked_is_told_at_once() {
        var reply = as(CLERK)
                .get("/worklist?kind=none&area=999&light=PINK&from=2026-03-02&to=2026-03-01&dueTo=soon&unread=perhaps");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().path("errors").findValuesAsText("path"))
                .containsExactlyInAnyOrder("kind", "area", "light", "to", "dueTo", "unread");
        assertThat(as(CLERK)
                        .get("/worklist?box=done&light=RED&unread=true")
                        .json()
                        .path("errors")
                        .findValuesAsText("code"))
                .containsExactly("not-here", "not-here");
        assertThat(as(CLERK)
                        .get("/worklist?sort=applicant&cursor=" + cursorOf("due"))
                        .status())
                .isIn(200, 422);
        assertThat(as(CLERK)
                        .get("/worklist?sort=due&cursor=" + cursorOf("applicant"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_parameter_that_nobody_knows_is_refused_by_name_on_the_page_and_in_every_list() {
        for (var call : List.of("/worklist?stepp=x&aera=y", "/worklist?stepp=x&aera=y&kind=assistance")) {
            var reply = as(CLERK).get(call);
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.json().path("detail").asText())
                    .contains("aera, stepp")
                    .doesNotContain("kind");
        }
        assertThat(as(CLERK).get("/kinds?page=2").status()).isEqualTo(400);
        assertThat(as(CLERK).get("/kinds?lang=en").status()).isEqualTo(200);
        var page = signedIn(CLERK, "/worklist");
        page.navigate(at("/worklist?stepp=x"));
        says(page, "stepp");
    }

    @Test
    void the_page_offers_what_the_office_has_to_do_with_and_says_what_is_wrong() {
        files(Household.of(3, "900"));
        for (var person : List.of(
                new Person().withWidth(1440),
                new Person().withWidth(1024).withLook("light.large.normal"),
                new Person().withLanguage("en").withWidth(390))) {
            var page = signedIn(CLERK, "/worklist", person);
            assertThat(page.locator("#kind option[value=funeral]")).hasCount(0);
            assertThat(page.locator("#kind option[value=assistance]")).hasCount(1);
            page.locator(".filters summary").click();
            assertThat(page.locator("#step option[value=Task_CheckCompleteness]"))
                    .hasCount(1);
            assertThat(page.locator("#area option[value='" + VILLAGE + "']")).hasCount(1);
            page.selectOption("#area", "310117004002");
            page.waitForURL(Pattern.compile(".*area=310117004002.*"));
            assertThat(page.locator("[data-row]")).hasCount(0);
            page.navigate(at("/worklist?from=2026-03-02&to=2026-03-01"));
            browser.settled(page);
            assertThat(page.locator(".error-summary")).isVisible();
            browser.screenshot(page, "worklist/filters-" + person.width() + person.language() + person.look());
            browser.axe(page);
            browser.fits(page);
        }
    }

    @Test
    void the_button_to_claim_is_within_reach_on_a_small_screen_with_large_letters() {
        var caseNo = files(Household.of(3, "900"));
        for (var person : List.of(
                new Person().withWidth(1024).withLook("light.large.normal"),
                new Person().withWidth(1024).withLanguage("en"),
                new Person().withWidth(1280).withLook("light.large.normal").withLanguage("en"))) {
            var page = signedIn(CLERK, "/worklist", person);
            browser.settled(page);
            var button = row(page, caseNo).locator(".holder button");
            browser.screenshot(page, "worklist/claim-" + person.width() + person.language() + person.look());
            var box = button.boundingBox();
            assertThat(box.x + box.width).isLessThanOrEqualTo(person.width());
            assertThat(box.height).isLessThan(50);
            browser.fits(page);
        }
        var page = signedIn(CLERK, "/worklist", SMALL);
        row(page, caseNo).locator(".holder button").click();
        assertThat(page.locator("#decide")).isVisible();
    }

    @Test
    void applicants_stand_in_the_order_of_their_sounds_on_every_page() {
        var caseNo = files(Household.of(3, "900"));
        for (var name : List.of("赵敏", "陈静", "李建国")) {
            db.sql(
                            """
                    insert into work_item (task_id, case_no, kind, version, step, grp, for_applicant, area, applicant,
                                           applicant_order, since)
                    select 'named-' || :name, case_no, kind, version, step, grp, false, area, :name, :order, since
                    from work_item where case_no = :case limit 1
                    """)
                    .param("name", name)
                    .param("order", NameOrder.key(name))
                    .param("case", caseNo)
                    .update();
        }
        var names = new ArrayList<String>();
        for (var next = ""; next != null; ) {
            var page = as(CLERK)
                    .get("/worklist?sort=applicant&limit=1&cursor=" + next)
                    .json();
            names.addAll(page.path("items").findValuesAsText("applicant"));
            next = page.path("next").asText(null);
        }
        assertThat(names).containsExactly("陈静", "李建国", "王建国", "赵敏");
    }

    private String cursorOf(String sort) {
        files(Household.of(1, "900"));
        files(Household.of(1, "900"));
        return as(CLERK)
                .get("/worklist?limit=1&sort=" + sort)
                .json()
                .path("next")
                .asText();
    }

    private void keeps(String filter, String... cases) {
        assertThat(found(CLERK, filter)).as(filter).containsExactlyInAnyOrder(cases);
    }

    private void keepsNothing(String filter) {
        assertThat(found(CLERK, filter)).as(filter).isEmpty();
    }

    private List<String> found(String uid, String filter) {
        var reply = as(uid).get("/worklist?limit=100&" + filter);
        assertThat(reply.status()).as(filter + reply).isEqualTo(200);
        return reply.json().path("items").findValuesAsText("caseNo");
    }
}
