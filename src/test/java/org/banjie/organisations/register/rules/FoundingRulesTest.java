package org.banjie.organisations.register.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.banjie.organisations.register.OrganisationApplication;
import org.banjie.testing.Told;
import org.junit.jupiter.api.Test;

/** What an organisation needs to be founded, where the tables want 30 000 yuan, two thirds not the state's, a year. */
class FoundingRulesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-10T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final FoundingRules rules = new FoundingRules(
            new RegisterTables(null, CLOCK) {
                @Override
                public Map<String, Object> decide(String table, Map<String, Object> facts) {
                    return switch (table) {
                        case "membership" -> Map.of("enough", (int) facts.get("persons") >= 50, "basis", "第十条");
                        case "fund" ->
                            Map.of("minimum", 30000, "shareIn", 3, "shareOf", 2, "basis", "第十条", "shareBasis", "第八条");
                        default -> Map.of("enough", (int) facts.get("premisesMonths") >= 12, "basis", "第九条");
                    };
                }
            },
            CLOCK);

    @Test
    void one_that_has_everything_is_founded() {
        assertThat(wrong(founded())).isEmpty();
    }

    @Test
    void members_are_counted_by_the_table() {
        assertThat(wrong(founded().put("memberPersons", 49))).containsExactly("too-few-members");
    }

    @Test
    void funds_reach_the_least_to_the_cent() {
        assertThat(wrong(founded().put("fund", "29999.99").put("nonStateFund", "29999.99")))
                .containsExactly("fund-too-small");
        assertThat(wrong(founded().put("fund", "30000.00"))).isEmpty();
    }

    @Test
    void two_thirds_are_not_the_states_and_no_part_is_more_than_the_whole() {
        assertThat(wrong(founded().put("nonStateFund", "19999.99"))).containsExactly("share-too-small");
        assertThat(wrong(founded().put("nonStateFund", "20000"))).isEmpty();
        assertThat(wrong(founded().put("nonStateFund", "30000.01"))).containsExactly("share-over-fund");
    }

    @Test
    void a_right_until_the_eve_of_its_anniversary_is_a_whole_year() {
        var tenant = founded().put("premisesRight", "LEASED");
        assertThat(wrong(tenant.deepCopy().put("premisesUntil", "2027-02-08"))).containsExactly("premises-too-short");
        assertThat(wrong(tenant.deepCopy().put("premisesUntil", "2027-02-09"))).isEmpty();
    }

    @Test
    void a_charter_has_both_its_clauses() {
        var one = founded();
        one.putArray("clauses").add("charterParty");
        assertThat(wrong(one)).containsExactly("clauses-missing");
    }

    private List<String> wrong(ObjectNode answers) {
        return Told.codes(rules.check(new OrganisationApplication(answers)));
    }

    private static ObjectNode founded() {
        var answers = JsonNodeFactory.instance.objectNode();
        answers.put("orgType", "ASSOCIATION").put("memberPersons", 50).put("memberUnits", 0);
        answers.put("fund", "30000").put("nonStateFund", "30000");
        answers.putArray("clauses").add("charterParty").add("charterValues");
        return answers;
    }
}
