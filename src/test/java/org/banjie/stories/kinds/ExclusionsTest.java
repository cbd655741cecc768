package org.banjie.stories.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.banjie.access.PartnerAct;
import org.banjie.access.partners.PartnerKeys;
import org.banjie.stories.rights.Caller;
import org.banjie.testing.Json;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.TwoAdministrators;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** What a child has already and is not granted beside another: said at the counter, not taken in, and not decided. */
class ExclusionsTest extends KindStory {

    private static final String CHILD = "children-living";
    private static final String ALLOWANCE = "disability-allowances";
    private static final List<Person> SCREENS = List.of(
            new Person().withWidth(1280), new Person().withLanguage("en").withWidth(390));
    private static final String SAID = "领取孤儿基本生活费的残疾儿童";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    PartnerKeys keys;

    private final String idNo = Citizens.born("20180512");
    private final Map<String, String> child = Map.of("name", "沈小巧", "idNo", idNo, "phone", "13800000777");

    @AfterEach
    void noDraftIsLeft() {
        db.sql("delete from intake_draft").update();
    }

    @Test
    void an_orphan_is_not_taken_in_for_the_living_allowance_and_is_told_beside_which() {
        clock.goesTo("2026-02-10T09:00");
        granted();
        var refused = tries("LIVING");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().toString())
                .contains("excluded", "社会散居孤儿基本生活费", SAID, "国发〔2015〕52号")
                .doesNotContain("ETB-");
        assertThat(atTheCounter("LIVING")).contains("这一项现在不能办", SAID, "2026年3月1日", "ETB-");
    }

    @Test
    void who_applies_for_both_is_told_that_one_of_them_is_left_and_is_taken_in() {
        clock.goesTo("2026-02-10T09:00");
        granted();
        assertThat(atTheCounter("BOTH")).contains(SAID, "只能享受其中的").doesNotContain("这一项现在不能办");
        assertThat(tries("CARE").status())
                .as("nothing is said against the care allowance")
                .isEqualTo(201);
    }

    @Test
    void what_was_granted_meanwhile_keeps_the_decision_from_being_made() {
        clock.goesTo("2026-02-10T09:00");
        var caseNo = applies(ALLOWANCE, child, withAccount(allowance("LIVING")));
        does(INTAKE, caseNo, "Task_CheckCompleteness", "ACCEPT");
        does(REVIEWER, caseNo, "Task_StreetReview", "FAVOUR", Map.of("household", "MLA", "excluded", "NO"));
        does(SECTION, caseNo, "Task_Federation", "MATCH", Map.of("grade", "1", "disability", "LIMBS"));
        granted();
        var decided = tries(APPROVER, caseNo, "Task_Decide", "GRANT", Map.of());
        assertThat(decided.status()).isEqualTo(409);
        assertThat(decided.json().toString()).contains(SAID, "国发〔2015〕52号");
        does(APPROVER, caseNo, "Task_Decide", "REFUSE");
        assertThat(status(caseNo)).isEqualTo("REJECTED");
    }

    @Test
    void whoever_applies_on_line_is_told_before_handing_in_and_keeps_what_was_filled_in() {
        clock.goesTo("2026-02-10T09:00");
        granted();
        var own = Caller.applicant("own", port, idNo, "13800000777", Caller.staff("administrator", port, "admin-1"));
        var draft = draft(own, "LIVING");
        assertThat(own.ask("GET", draft + "/check", null, "").body()).contains("这一项现在不能办", "社会散居孤儿基本生活费", SAID);
        own.form(draft + "/check", Map.of());
        assertThat(own.ask("GET", draft + "/check", null, "").body())
                .as("it was not handed in and is still there")
                .contains("31011720180512001141");
    }

    @Test
    void a_partners_program_learns_by_a_number_of_no_grant() {
        clock.goesTo("2026-02-10T09:00");
        granted();
        var key = TwoAdministrators.key(keys, "一网通办", Set.of(PartnerAct.CREATE_CASE), Set.of(ALLOWANCE));
        var portal = Caller.partner("portal", port, key);
        var sent = portal.ask(
                "POST",
                "/api/v1/cases",
                "application/json",
                application("LIVING").toString());
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        assertThat(sent.body()).doesNotContain("孤儿");
    }

    private void granted() {
        var parents = Map.of("father", "DEAD", "mother", "DEAD");
        var answers = new HashMap<String, Object>(parents);
        answers.putAll(Map.of("item", "ORPHAN", "guardian", "沈根发", "relation", "祖父"));
        var caseNo = applies(CHILD, child, withAccount(answers));
        does(INTAKE, caseNo, "Task_CheckCompleteness", "ACCEPT");
        does(REVIEWER, caseNo, "Task_StreetCheck", "MATCH", parents);
        does(SECTION, caseNo, "Task_Decide", "GRANT");
        assertThat(status(caseNo)).isEqualTo("APPROVED");
    }

    private ApiClient.Reply tries(String item) {
        return as(INTAKE).post("/cases", application(item));
    }

    private JsonNode application(String item) {
        var answers = withAccount(allowance(item));
        answers.put("registration", VILLAGE);
        return Json.of(Map.of("kind", ALLOWANCE, "area", VILLAGE, "applicant", child, "answers", answers));
    }

    /** The page on which the clerk takes it in, and the one on which it is read back. */
    private String atTheCounter(String item) {
        var clerk = Caller.staff("exclusions", port, INTAKE);
        var draft = draft(clerk, item);
        assertThat(clerk.ask("GET", draft + "/check", null, "").body()).contains(SAID);
        for (var person : SCREENS) {
            var at = item.toLowerCase(Locale.ROOT) + "-" + person.width();
            var page = new Door(browser, port).staff(INTAKE, draft, person);
            browser.look(page, "kinds/excluding-counter-" + at);
            page.navigate(page.url() + "/check");
            browser.look(page, "kinds/excluding-check-" + at);
        }
        return clerk.ask("GET", draft, null, "").body();
    }

    private String draft(Caller who, String item) {
        var draft = who.form("/intake", Map.of("kind", ALLOWANCE))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst(".*/intake/", "/intake/");
        who.form(draft + (who.name.equals("own") ? "/applicant" : "/person"), child);
        var answers = draft.replace("/intake/", "/api/v1/drafts/") + "/answers";
        who.ask(
                "PUT",
                answers,
                "application/json",
                new ObjectMapper().valueToTree(allowance(item)).toString());
        return draft;
    }

    private static Map<String, String> allowance(String item) {
        return Map.of(
                "item", item,
                "certificateNo", "31011720180512001141",
                "disability", "LIMBS",
                "grade", "1",
                "longCare", "YES",
                "household", "MLA",
                "excluded", "NO",
                "orphan", "NO");
    }
}
