package org.banjie.organisations.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.banjie.testing.BadRow;
import org.junit.jupiter.api.Test;

/** An organisation for which something does not go keeps no other from a year's round, and has its turn later. */
class OneBadReportTest extends InspectionStory {

    @Test
    void its_case_is_opened_later_than_those_of_the_others() {
        var bad = association();
        var good = association();
        try (var row = BadRow.in(db, "inspection_report", "uscc", bad)) {
            assertThat(byHand.failsAtSome("inspection.open-round", () -> opensTheRound(YEAR)))
                    .containsExactly(YEAR + "/" + bad);
        }
        assertThat(round(YEAR).path("state").asText()).isEqualTo("OPEN");
        assertThat(stepsOpenFor(caseOf(good))).containsExactly("Task_Report");
        again("inspection.open-round");
        assertThat(stepsOpenFor(caseOf(bad))).containsExactly("Task_Report");
    }

    @Test
    void it_is_told_the_new_dates_later_than_the_others() {
        var bad = association();
        var good = association();
        opensTheRound(YEAR);
        as(REGISTRAR)
                .put(
                        "/inspection/rounds/2025/dates",
                        Map.of("reportBy", "2026-04-30", "registryBy", "2026-06-30", "basis", "松民社〔2026〕3号"));
        try (var row = BadRow.in(db, "statutory_limit", "subject", caseOf(bad))) {
            assertThat(byHand.failsAtSome("inspection.shift-round", byHand::settle))
                    .containsExactly(caseOf(bad));
        }
        assertThat(round(YEAR).path("state").asText()).isEqualTo("OPEN");
        assertThat(prefilled(caseOf(good), "opening")).isEqualTo("2026-04-30");
        assertThat(prefilled(caseOf(bad), "opening")).isEqualTo("2026-03-31");
        again("inspection.shift-round");
        assertThat(prefilled(caseOf(bad), "opening")).isEqualTo("2026-04-30");
    }

    @Test
    void it_is_marked_as_missed_later_than_the_others() {
        var bad = association();
        var good = association();
        opensTheRound(YEAR);
        goesTo("2026-06-02T10:00");
        assertThat(as(REGISTRAR).post("/inspection/rounds/2025/close").ok()).isTrue();
        try (var row = BadRow.in(db, "inspection_report", "uscc", bad)) {
            assertThat(byHand.failsAtSome("inspection.close-round", byHand::settle))
                    .containsExactly(caseOf(bad));
        }
        assertThat(round(YEAR).path("state").asText()).isEqualTo("CLOSED");
        assertThat(stateOf(good)).isEqualTo("MISSED");
        assertThat(stateOf(bad)).isEqualTo("OWED");
        again("inspection.close-round");
        assertThat(stateOf(bad)).isEqualTo("MISSED");
    }

    private void again(String work) {
        clock.advance(Duration.ofMinutes(1));
        byHand.does(work);
        timeline.settle();
    }

    private String prefilled(String caseNo, String form) {
        return given.latest(caseNo, form).orElseThrow().path("reportBy").asText();
    }
}
