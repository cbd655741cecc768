package org.banjie.organisations.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.banjie.flow.Rules;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The tables C4 to C7 at their edges. */
class CreditRulesTest extends Story {

    private static final LocalDate DAY = LocalDate.parse("2026-06-01");

    @Autowired
    Rules rules;

    @Test
    @DisplayName("C4: an unanswered seat needs two letters, fifteen to thirty days apart")
    void letters() {
        for (var days : Map.of(14, false, 15, true, 30, true, 31, false).entrySet()) {
            var facts = Map.<String, Object>of("ground", "NOT_REACHABLE", "letters", 2, "daysBetween", days.getKey());
            assertThat(abnormal(facts)).as(days.getKey() + " days").isEqualTo(days.getValue());
        }
        assertThat(abnormal(Map.of("ground", "NOT_REACHABLE", "letters", 1))).isFalse();
    }

    @Test
    @DisplayName("C4, C5: a fine below 50 000 is abnormal, one of 50 000 is serious")
    void fines() {
        assertThat(abnormal(Map.of("ground", "FINE", "fine", 49999.0))).isTrue();
        assertThat(abnormal(Map.of("ground", "FINE", "fine", 50000.0))).isFalse();
        assertThat(serious(Map.of("ground", "FINE", "fine", 49999.0))).isFalse();
        assertThat(serious(Map.of("ground", "FINE", "fine", 50000.0))).isTrue();
    }

    @Test
    @DisplayName(
            "C4: not where the competent unit proves that it was not their fault, and not before the measures began")
    void no_fault() {
        assertThat(abnormal(Map.of("ground", "REPORT_MISSED"))).isTrue();
        assertThat(abnormal(Map.of("ground", "REPORT_MISSED", "noFault", true))).isFalse();
        assertThat(abnormal(Map.of("ground", "REPORT_MISSED", "on", LocalDate.parse("2018-01-23"))))
                .isFalse();
        assertThat(abnormal(Map.of("ground", "REPORT_MISSED", "on", LocalDate.parse("2018-01-24"))))
                .isTrue();
    }

    @Test
    @DisplayName("C5: two full years on the list, two penalties in three years")
    void serious_grounds() {
        assertThat(serious(Map.of("ground", "ABNORMAL_TWO_YEARS", "abnormalMonths", 23)))
                .isFalse();
        assertThat(serious(Map.of("ground", "ABNORMAL_TWO_YEARS", "abnormalMonths", 24)))
                .isTrue();
        assertThat(serious(Map.of("ground", "REPEATED_PENALTY", "penalties", 1)))
                .isFalse();
        assertThat(serious(Map.of("ground", "REPEATED_PENALTY", "penalties", 2)))
                .isTrue();
        assertThat(serious(Map.of("ground", "REPORT_MISSED"))).isFalse();
    }

    @Test
    @DisplayName("C5b: two absences or two failures of a private unit; an association is in no row")
    void revocation() {
        assertThat(revocation("SERVICE", 1, 1)).isNull();
        assertThat(revocation("SERVICE", 2, 0)).isEqualTo("ABSENT_TWO_YEARS");
        assertThat(revocation("SERVICE", 0, 2)).isEqualTo("FAILED_TWICE");
        assertThat(revocation("ASSOCIATION", 2, 2)).isNull();
    }

    @Test
    @DisplayName("C6: mended with proof at once; what cannot be mended after six months; serious after two clean years")
    void removal() {
        assertThat(mayRemove(Map.of("list", "ABNORMAL", "corrected", true))).isTrue();
        assertThat(mayRemove(Map.of("list", "ABNORMAL", "corrected", false, "months", 30)))
                .isFalse();
        assertThat(mayRemove(Map.of("list", "ABNORMAL", "correctable", false, "months", 5)))
                .isFalse();
        assertThat(mayRemove(Map.of("list", "ABNORMAL", "correctable", false, "months", 6)))
                .isTrue();
        assertThat(mayRemove(Map.of("list", "SERIOUS", "cleanMonths", 23))).isFalse();
        assertThat(mayRemove(Map.of("list", "SERIOUS", "cleanMonths", 24))).isTrue();
        assertThat(mayRemove(Map.of("list", "SERIOUS", "cleanMonths", 60, "revoked", true)))
                .isFalse();
        assertThat(mayRemove(Map.of("list", "SERIOUS", "revoked", true, "deregistered", true)))
                .isTrue();
    }

    @Test
    @DisplayName("C7: three per cent a year, by two")
    void share() {
        var row = rules.decide("audit-share", Map.of("on", DAY)).orElseThrow();
        assertThat(((Number) row.get("percent")).doubleValue()).isEqualTo(3);
        assertThat(((Number) row.get("inspectors")).intValue()).isEqualTo(2);
    }

    private boolean abnormal(Map<String, ?> facts) {
        var asked = asked(facts, "letters", "daysBetween", "fine");
        asked.putIfAbsent("noFault", false);
        return rules.decide("credit-abnormal", asked).isPresent();
    }

    private boolean serious(Map<String, ?> facts) {
        return rules.decide("credit-serious", asked(facts, "abnormalMonths", "fine", "penalties"))
                .isPresent();
    }

    private String revocation(String type, int absentYears, int fails) {
        return rules.decide(
                        "revocation-grounds",
                        Map.of("on", DAY, "type", type, "absentYears", absentYears, "fails", fails))
                .map(row -> (String) row.get("ground"))
                .orElse(null);
    }

    private boolean mayRemove(Map<String, ?> facts) {
        var asked = asked(facts);
        asked.putIfAbsent("correctable", true);
        for (var tick : new String[] {"corrected", "revoked", "deregistered"}) asked.putIfAbsent(tick, false);
        for (var count : new String[] {"months", "cleanMonths"}) asked.putIfAbsent(count, 0);
        return (Boolean) rules.decide("credit-removal", asked).orElseThrow().get("may");
    }

    private static Map<String, Object> asked(Map<String, ?> facts, String... others) {
        var asked = new HashMap<String, Object>(facts);
        asked.putIfAbsent("on", DAY);
        for (var other : others) asked.putIfAbsent(other, null);
        return asked;
    }
}
