package org.banjie.worklist.step;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.banjie.organisations.register.Founders;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.Test;

/** The form of a step asks what this case needs, and begins with what is known. */
class StepFormTest extends DeskStory {

    private static final String CHECK = "Task_CheckCompleteness";

    @Test
    void a_founding_is_asked_for_the_papers_of_a_founding() {
        var reply = as("registrar").post("/cases", Founders.ofAssociation().application());
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(201);
        timeline.settle();
        var caseNo = reply.json().path("caseNo").asText();
        var offered = offered("registrar", caseNo);
        assertThat(offered).contains("charter", "capital", "premises").doesNotContain("liquidation", "audit");
        var page = signedIn("registrar", task(caseNo, CHECK), new Person());
        var list = page.locator(".fjs-form-field-checklist").first();
        assertThat(list).containsText("验资报告");
        assertThat(list).not().containsText("清算报告");
        assertThat(page.locator(".fjs-form-field-checklist").filter(new Locator.FilterOptions().setHasText("清算")))
                .hasCount(0);
    }

    @Test
    void a_family_is_asked_for_what_any_of_the_categories_it_may_be_taken_for_needs() {
        var caseNo = files(Household.of(2, "900"));
        assertThat(offered(CLERK, caseNo))
                .contains("id-card", "authorization", "mandate", "proof", "statement", "expenses")
                .doesNotContain("permit", "disability", "supporter-authorization");
    }

    @Test
    void what_the_tables_propose_is_chosen_already_where_the_family_left_it_open() {
        var family = Household.of(3, "900").application(VILLAGE);
        ((ObjectNode) family.get("answers")).put("category", "ANY");
        var caseNo = as("village-clerk." + VILLAGE)
                .post("/cases", family)
                .json()
                .path("caseNo")
                .asText();
        var data = form(CLERK, caseNo).path("data");
        assertThat(data.path("category").asText()).isEqualTo("MLA");
        var page = signedIn(CLERK, task(caseNo, CHECK), new Person());
        assertThat(page.getByLabel("按哪一类受理").locator("option:checked")).containsText("最低生活保障");
    }

    @Test
    void dates_on_the_page_of_a_case_and_of_a_step_have_one_form() {
        var caseNo = files(Household.of(3, "900"));
        does(CLERK, caseNo, CHECK, "ACCEPT", Map.of());
        for (var path : List.of("/worklist/cases/" + caseNo, task(caseNo, "Task_HomeVisit"))) {
            var page = signedIn("street-investigator-1." + STREET, path, new Person());
            var written = page.locator("main time").allInnerTexts();
            assertThat(written).isNotEmpty().allMatch(day -> day.matches("\\d{4}年\\d+月\\d+日.*"));
            assertThat(page.locator("main"))
                    .not()
                    .containsText(Pattern.compile("\\d-\\d\\d-\\d\\d|\\d\\d-\\d\\d \\d\\d:"));
        }
    }

    private List<String> offered(String uid, String caseNo) {
        return field(form(uid, caseNo).path("schema"), "present").path("values").findValuesAsText("value");
    }

    private JsonNode form(String uid, String caseNo) {
        return as(uid).get("/tasks/" + taskOf(caseNo, CHECK)).json().path("form");
    }

    private static JsonNode field(JsonNode schema, String key) {
        return schema.findParents("key").stream()
                .filter(one -> one.path("key").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
