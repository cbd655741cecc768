package org.banjie.worklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A filter is kept under a name, for oneself or for the office; and everybody chooses their columns. */
class SavedFiltersTest extends DeskStory {

    private static final String FIRST = "street-investigator-1." + STREET;
    private static final String SECOND = "street-investigator-2." + STREET;

    @AfterEach
    void forget() {
        db.sql("delete from work_filter").update();
        db.sql("delete from work_columns").update();
    }

    @Test
    void one_that_is_shared_is_the_offices_and_nobody_elses() {
        var own = keep(FIRST, "我的", "kind=assistance", "ME");
        var shared = keep(FIRST, "入户", "box=todo&step=Task_HomeVisit&evil=1&cursor=abc", "OFFICE");
        assertThat(shared.path("query").asText()).isEqualTo("box=todo&step=Task_HomeVisit");
        assertThat(names(FIRST)).containsExactly("入户", "我的");
        assertThat(names(SECOND)).containsExactly("入户");
        assertThat(names("street-investigator-1.310117001")).isEmpty();
        assertThat(names(REVIEWER)).isEmpty();
        assertThat(as(SECOND).delete("/filters/" + shared.path("id").asText()).status())
                .isEqualTo(404);
        assertThat(as(FIRST).delete("/filters/" + shared.path("id").asText()).status())
                .isEqualTo(204);
        assertThat(names(SECOND)).isEmpty();
        assertThat(own.path("sharedWith").asText()).isEqualTo("ME");
    }

    @Test
    void what_cannot_be_asked_or_named_is_refused_all_at_once() {
        var reply = as(CLERK).post("/filters", Map.of("name", " ", "query", "kind=none&from=soon"));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().path("errors").findValuesAsText("path"))
                .containsExactlyInAnyOrder("name", "kind", "from");
        assertThat(as(CLERK)
                        .post("/filters", Map.of("name", "x", "query", "", "sharedWith", "ALL"))
                        .status())
                .isEqualTo(422);
        IntStream.range(0, 50).forEach(n -> keep(CLERK, "f" + n, "kind=assistance", "ME"));
        assertThat(as(CLERK).post("/filters", Map.of("name", "51", "query", "")).status())
                .isEqualTo(409);
    }

    @Test
    void it_is_kept_from_the_list_and_opens_that_list_again() {
        files(Household.of(3, "900"));
        for (var person : List.of(
                new Person().withWidth(1440),
                new Person().withWidth(1024).withLook("light.large.normal"),
                new Person().withLanguage("en").withWidth(390))) {
            var page = signedIn(CLERK, "/worklist?kind=assistance&sort=created", person);
            page.locator(".keep summary").first().click();
            page.fill("#filter-name", "低保 " + person.width());
            page.locator(".keep [name=shared]").check();
            page.locator(".keep button").first().click();
            says(page, "低保 " + person.width());
            assertThat(page.url()).contains("kind=assistance&sort=created");
            assertThat(page.locator(".kept-filter a[aria-current]")).hasText("低保 " + person.width());
            browser.settled(page);
            browser.screenshot(page, "worklist/saved-" + person.width() + person.language());
            browser.axe(page);
            browser.fits(page);
            page.navigate(at("/worklist"));
            page.locator(".kept-filter a").first().click();
            assertThat(page.locator("#kind")).hasValue("assistance");
            page.locator(".kept-filter a[aria-current] ~ form button").click();
            assertThat(page.locator(".kept-filter")).hasCount(0);
        }
    }

    @Test
    void a_column_that_is_left_away_stays_away() {
        var caseNo = files(Household.of(3, "900"));
        var page = signedIn(CLERK, "/worklist?sort=created");
        assertThat(row(page, caseNo).locator(".place")).hasCount(1);
        page.locator(".keep.end summary").click();
        page.locator(".keep.end [value=area]").uncheck();
        page.locator(".keep.end button").click();
        assertThat(row(page, caseNo).locator(".place")).hasCount(0);
        assertThat(page.url()).contains("sort=created");
        page.navigate(at("/worklist?box=mine"));
        page.navigate(at("/worklist"));
        assertThat(row(page, caseNo).locator(".place")).hasCount(0);
        assertThat(row(page, caseNo).locator(".kind")).hasCount(1);
    }

    private JsonNode keep(String uid, String name, String query, String with) {
        var reply = as(uid).post("/filters", Map.of("name", name, "query", query, "sharedWith", with));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.json();
    }

    private List<String> names(String uid) {
        return as(uid).get("/filters").json().findValuesAsText("name");
    }
}
