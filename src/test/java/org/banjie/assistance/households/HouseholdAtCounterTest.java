package org.banjie.assistance.households;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.banjie.access.recusals.Recusals;
import org.banjie.grants.Category;
import org.banjie.grants.Grants;
import org.banjie.grants.NewGrant;
import org.banjie.grants.NewGrant.Person;
import org.banjie.stories.rights.Caller;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever comes to a counter and is on file is written down from there with their family, by those who may. */
class HouseholdAtCounterTest extends Story {

    private static final String CLERK = "street-intake." + STREET;
    private static final String VILLAGE_CLERK = "village-clerk." + VILLAGE;
    private static int cases;

    @Autowired
    Grants grants;

    @Autowired
    Recusals recusals;

    private final String head = Citizens.born("19510101");
    private final String spouse = Citizens.born("19520202");
    private String caseNo;

    @BeforeEach
    void a_couple_is_on_file() {
        caseNo = "DB-COUNTER-" + cases++;
        grants.open(new NewGrant(
                new NewGrant.Origin(caseNo, "assistance", Category.MLA),
                new NewGrant.Home(VILLAGE, null),
                List.of(new Person("尉迟守拙", head, "HEAD"), new Person("澹台静", spouse, "SPOUSE")),
                NewGrant.Money.monthly(new BigDecimal("1390")),
                LocalDate.of(2026, 2, 1),
                null,
                NewGrant.PaidTo.NOBODY));
    }

    @AfterEach
    void noDraftIsLeft() {
        db.sql("delete from intake_draft").update();
    }

    @Test
    void the_street_finds_them_by_the_beginning_of_a_name_and_takes_the_family_over() {
        var clerk = Caller.staff("clerk", port, CLERK);
        var draft = draft(clerk);
        var found = clerk.ask("GET", "/intake/" + draft + "?q=%E6%BE%B9%E5%8F%B0", null, "")
                .body();
        assertThat(found).contains("澹台静", "救助家庭档案").doesNotContain(spouse);
        var key = found.replaceFirst("(?s).*name=\"key\" value=\"(file:\\d+)\".*", "$1");
        clerk.form("/intake/" + draft + "/known", Map.of("key", key));
        var answers = as(CLERK).get("/drafts/" + draft + "/answers").json();
        assertThat(answers.path("members").findValuesAsText("name")).containsExactly("澹台静", "尉迟守拙");
        assertThat(answers.path("members").findValuesAsText("relation")).containsExactly("SPOUSE", "HEAD");
        assertThat(answers.path("registration").asText()).isEqualTo(VILLAGE);
        assertThat(clerk.ask("GET", "/intake/" + draft, null, "").body()).contains(spouse);
    }

    @Test
    void the_village_gets_it_with_the_card_alone_and_not_of_its_own_people() {
        assertThat(members(VILLAGE_CLERK, "尉迟守拙", head)).containsExactly("尉迟守拙", "澹台静");
        assertThat(members("village-clerk.310117001001", "尉迟守拙", head)).containsExactly("尉迟守拙");
        assertThat(members(VILLAGE_CLERK, "别人", head)).containsExactly("别人");
        var clerk = Caller.staff("clerk", port, VILLAGE_CLERK);
        var draft = draft(clerk);
        assertThat(clerk.ask("GET", "/intake/" + draft + "?q=" + head, null, "").body())
                .doesNotContain("澹台静", "救助家庭档案");
        recusals.recuse(caseNo, VILLAGE_CLERK, "亲属", "admin-1");
        assertThat(members(VILLAGE_CLERK, "尉迟守拙", head)).containsExactly("尉迟守拙");
    }

    @Test
    void what_was_typed_stays_and_a_number_put_right_is_put_right_in_the_family_too() {
        var clerk = Caller.staff("clerk", port, VILLAGE_CLERK);
        var draft = draft(clerk);
        var wrong = Citizens.born("19510111");
        writes(clerk, draft, "尉迟守拙", wrong);
        writes(clerk, draft, "尉迟守拙", head);
        var answers = as(VILLAGE_CLERK).get("/drafts/" + draft + "/answers").json();
        assertThat(answers.path("members").findValuesAsText("idNo")).containsExactly(head);
    }

    private List<String> members(String uid, String name, String idNo) {
        var clerk = Caller.staff("clerk", port, uid);
        var draft = draft(clerk);
        writes(clerk, draft, name, idNo);
        return as(uid).get("/drafts/" + draft + "/answers")
                .json()
                .path("members")
                .findValuesAsText("name");
    }

    private static void writes(Caller clerk, String draft, String name, String idNo) {
        clerk.form("/intake/" + draft + "/person", Map.of("name", name, "idNo", idNo, "phone", ""));
    }

    private static String draft(Caller clerk) {
        return clerk.form("/intake", Map.of("kind", "assistance"))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst(".*/intake/", "");
    }
}
