package org.banjie.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever looks at a paper of the gallery judges its form; its facts must not contradict each other. */
class MadeUpFactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 13);
    private static final Pattern PER_PERSON = Pattern.compile("计入的家庭收入每月([\\d.]+)元，共同生活的家庭成员(\\d)人，人均每月([\\d.]+)元");
    private static final Pattern GAP = Pattern.compile("（([\\d.]+)元－([\\d.]+)元）×(\\d)人，见分进元，每月([\\d.]+)元");
    private static final Pattern LINE = Pattern.compile("：([\\d.]+)元×(\\d)\\S，计([\\d.]+)元");

    @Test
    void a_notice_hangs_as_long_as_it_says() {
        var facts = MadeUpFacts.story("assistance", "publicity", Map.of("category", "MLA"));
        assertThat(day(facts, "postedFrom")).isEqualTo(DAY);
        assertThat(day(facts, "postedUntil")).isEqualTo(DAY.plusDays(7));
        assertThat(facts).containsEntry("period", "7天");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MLA", "MARGINAL", "EXTREME", "RIGID", "TEMPORARY"})
    void what_a_family_has_and_what_it_is_granted_follow_from_each_other(String category) {
        for (var code : List.of("confirmed", "refused")) {
            var facts = MadeUpFacts.story("assistance", code, Map.of("category", category));
            var findings = String.join("", strings(facts.get("findings")));
            PER_PERSON.matcher(findings).results().forEach(line -> {
                assertThat(number(line, 3).multiply(number(line, 2))).isEqualByComparingTo(number(line, 1));
                assertThat(number(line, 2))
                        .isEqualByComparingTo(facts.get("householdSize").toString());
            });
            GAP.matcher(findings).results().forEach(line -> {
                var each = number(line, 1).subtract(number(line, 2));
                assertThat(each.multiply(number(line, 3))).isEqualByComparingTo(number(line, 4));
                assertThat(facts.get("grantInBrief").toString()).contains(line.group(4));
                assertThat(facts.get("grant").toString()).contains(line.group(4));
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"quote", "settlement"})
    void a_bill_adds_up(String code) {
        var facts = MadeUpFacts.story("funeral", code, Map.of());
        var lines = LINE.matcher(String.join("\n", strings(facts.get("lines"))))
                .results()
                .toList();
        lines.forEach(
                line -> assertThat(number(line, 1).multiply(number(line, 2))).isEqualByComparingTo(number(line, 3)));
        var total = lines.stream().map(line -> number(line, 3)).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(total).isEqualByComparingTo(facts.get("total").toString());
        var relief = Pattern.compile("减免([\\d.]+)元")
                .matcher(facts.get("reliefText").toString())
                .results()
                .map(one -> number(one, 1))
                .findFirst()
                .orElseThrow();
        assertThat(total.subtract(relief))
                .isEqualByComparingTo(facts.get("payable").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"assistance", "organisations", "funeral"})
    void nothing_is_received_after_the_paper_and_nothing_is_due_before_it(String kind) {
        for (var chosen : List.of(
                Map.<String, Object>of("category", "MLA", "orgType", "SERVICE"),
                Map.<String, Object>of("category", "RIGID", "orgType", "ASSOCIATION"))) {
            for (var code : List.of("acceptance", "confirmed", "longer-limit", "extension", "demand", "cremation")) {
                var facts = MadeUpFacts.story(kind, code, chosen);
                facts.forEach((fact, value) -> {
                    if (fact.matches("(applied|accepted|died|arrived|cremated|consent|visited)On")) {
                        assertThat(day(facts, fact)).as(kind + " " + fact).isBeforeOrEqualTo(DAY);
                    }
                    if (fact.matches("dueOn|answerBy|ashesClaimBy|validUntil|until")) {
                        assertThat(day(facts, fact)).as(kind + " " + fact).isAfter(DAY);
                    }
                });
                if (facts.containsKey("acceptedOn")) {
                    assertThat(day(facts, "appliedOn")).isBeforeOrEqualTo(day(facts, "acceptedOn"));
                }
            }
        }
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(Object::toString).toList();
    }

    private static LocalDate day(Map<String, Object> facts, String fact) {
        return LocalDate.parse(facts.get(fact).toString());
    }

    private static BigDecimal number(MatchResult found, int group) {
        return new BigDecimal(found.group(group));
    }
}
