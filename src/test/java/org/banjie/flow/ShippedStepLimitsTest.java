package org.banjie.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Setting;
import org.banjie.sets.FileSet;
import org.banjie.sets.ShippedSets;
import org.banjie.studio.checks.Node;
import org.banjie.studio.checks.SetReading;
import org.junit.jupiter.api.Test;

/** No model that comes with the program carries a number of days of its own: the guide has it, dated and with its basis. */
class ShippedStepLimitsTest {

    private static final String NAMED = "(HOURS|DAYS) [a-z][a-z-]*|SETTING [a-z][A-Za-z0-9]*";
    private static final String READABLE = "[1-9]\\d* (WORKING|CALENDAR)";

    /** A number of days or hours in Chinese, as it would be said twice. */
    private static final String NUMBER = ".*[一二三四五六七八九十]+(个工作日|日内|小时内|天内).*";

    @Test
    void no_step_has_a_limit_without_a_date_and_a_basis() {
        var undated = steps().filter(step -> limit(step) != null && !limit(step).matches(NAMED))
                .map(step -> step.file() + " " + step.id() + " " + limit(step))
                .toList();
        assertThat(undated).isEmpty();
    }

    @Test
    void every_limit_that_a_step_names_stands_in_its_guide_from_a_day_on_and_with_its_basis() {
        var wrong = new ArrayList<String>();
        for (var set : ShippedSets.read()) {
            var reading = SetReading.of(set);
            reading.nodes("userTask")
                    .filter(step -> limit(step) != null && limit(step).startsWith("SETTING "))
                    .filter(step -> !stands(rows(reading.guide(), limit(step))))
                    .forEach(step -> wrong.add(set.kind() + " " + step.id() + " " + limit(step)));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_a_step_has_from_its_guide_its_hint_does_not_say_a_second_time() {
        var twice = steps().filter(step -> limit(step) != null && step.property("hint") != null)
                .filter(step -> step.property("hint").matches(NUMBER))
                .map(step -> step.file() + " " + step.id() + " " + step.property("hint"))
                .toList();
        assertThat(twice).isEmpty();
    }

    private static boolean stands(List<Setting> rows) {
        return !rows.isEmpty()
                && rows.stream()
                        .allMatch(row -> row.from() != null
                                && row.value().matches(READABLE)
                                && row.basis() != null
                                && !row.basis().isBlank());
    }

    private static List<Setting> rows(Kind guide, String limit) {
        return guide.settings().getOrDefault(limit.substring("SETTING ".length()), List.of());
    }

    private static String limit(Node step) {
        return step.property("limit");
    }

    private static Stream<Node> steps() {
        return ShippedSets.read().stream()
                .map((FileSet set) -> SetReading.of(set))
                .flatMap(reading -> reading.nodes("userTask"));
    }
}
