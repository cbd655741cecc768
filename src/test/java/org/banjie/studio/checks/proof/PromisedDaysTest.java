package org.banjie.studio.checks.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The days that applicants are promised are days that the clock can count. */
class PromisedDaysTest {

    @Test
    void twenty_two_days_are_promised_and_the_table_knows_twenty() {
        assertThat(found(22, "20", "45")).containsExactly("ERROR limit-not-in-table kind.yaml");
        assertThat(found(20, "20", "45")).isEmpty();
        assertThat(found(20, "days + 2")).containsExactly("NOTE limit-table-unread kind.yaml");
        assertThat(PromisedDays.numbers(List.of(
                        new PromisedDays.Days(45, "WORKING"),
                        new PromisedDays.Days(20, "WORKING"),
                        new PromisedDays.Days(20, "CALENDAR"))))
                .isEqualTo("20 / 45");
    }

    private static List<String> found(int promised, String... cells) {
        var guide = "code: x\nmodel: x\nlimit: {code: decision, days: " + promised
                + ", unit: WORKING, basis: b, table: x-limit}\n";
        var rows = Stream.of(cells)
                .map(cell -> "<rule><outputEntry><text>" + cell
                        + "</text></outputEntry><outputEntry><text>\"WORKING\"</text></outputEntry></rule>")
                .collect(Collectors.joining());
        var table =
                "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/'><decision id='x-limit'><decisionTable>"
                        + "<output name='days'/><output name='unit'/>" + rows
                        + "</decisionTable></decision></definitions>";
        return Drawn.found(new PromisedDays(), Drawn.kind(guide, Map.of("x-limit.dmn", table)));
    }
}
