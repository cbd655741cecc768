package org.banjie.stories.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.banjie.access.PartnerAct;
import org.banjie.access.partners.PartnerKeys;
import org.banjie.stories.rights.Caller;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.TwoAdministrators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** What a child has already and is not granted beside another: said at the counter, not taken in, and not decided. */
class ExclusionsTest extends TwoMoneysStory {

    private static final List<Person> SCREENS = List.of(
            new Person().withWidth(1280), new Person().withLanguage("en").withWidth(390));

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    PartnerKeys keys;

    @Test
    void an_orphan_is_not_taken_in_for_the_living_allowance_and_is_told_beside_which() {
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
        granted();
        assertThat(atTheCounter("BOTH")).contains(SAID, "只能享受其中的").doesNotContain("这一项现在不能办");
        assertThat(tries("CARE").status())
                .as("nothing is said against the care allowance")
                .isEqualTo(201);
    }

    @Test
    void what_was_granted_meanwhile_keeps_the_decision_from_being_made() {
        var caseNo = applies(ALLOWANCE, child, withAccount(allowance("LIVING")));
        reviewed(caseNo);
        granted();
        var decided = tries(APPROVER, caseNo, "Task_Decide", "GRANT", Map.of());
        assertThat(decided.status()).isEqualTo(409);
        assertThat(decided.json().toString()).contains(SAID, "国发〔2015〕52号");
        does(APPROVER, caseNo, "Task_Decide", "REFUSE");
        assertThat(status(caseNo)).isEqualTo("REJECTED");
    }

    @Test
    void whoever_applies_on_line_is_told_before_handing_in_and_keeps_what_was_filled_in() {
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
}
