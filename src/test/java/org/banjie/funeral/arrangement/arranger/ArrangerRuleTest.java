package org.banjie.funeral.arrangement.arranger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banjie.funeral.arrangement.rules.Answering.said;

import java.util.Map;
import org.banjie.funeral.arrangement.rules.Answered;
import org.banjie.funeral.arrangement.rules.TableOf;
import org.banjie.testing.Told;
import org.junit.jupiter.api.Test;

/** Who may arrange a funeral, where the table puts relatives before the employer (上海市殡葬管理条例第十七条). */
class ArrangerRuleTest {

    private final ArrangerRule rule = new ArrangerRule(new TableOf(facts -> switch ((String) facts.get("relation")) {
        case "CHILD" -> Map.of("fault", "", "basis", "第十七条第一款");
        case "WORK_UNIT" ->
            Map.of("fault", (boolean) facts.get("noRelative") ? "" : "relatives-first", "basis", "第十七条第二款");
        default -> null;
    }));

    @Test
    void nobody_is_asked_who_arranges_before_it_is_said() {
        assertThat(rule.wrong(said())).isEmpty();
        assertThat(rule.wrong(said("relation", " "))).isEmpty();
    }

    @Test
    void the_employer_stands_back_as_long_as_there_are_relatives() {
        var employer = said("relation", "WORK_UNIT", "noRelative", false);
        assertThat(Told.places(rule.wrong(employer))).containsExactly("relation relatives-first");
        assertThat(Told.codes(rule.wrong(employer))).hasSize(1);
        assertThat(rule.wrong(employer).get(0).arguments()).containsExactly("第十七条第二款");
        assertThat(rule.wrong(said("relation", "WORK_UNIT", "noRelative", true)))
                .isEmpty();
    }

    @Test
    void whoever_may_arrange_rests_on_an_article() {
        assertThat(rule.wrong(child())).isEmpty();
        assertThat(rule.basis(child())).isEqualTo("第十七条第一款");
    }

    @Test
    void what_the_table_does_not_know_is_neither_refused_nor_based_on_anything() {
        var other = said("relation", "NEIGHBOUR");
        assertThat(rule.wrong(other)).isEmpty();
        assertThat(rule.basis(other)).isEmpty();
    }

    private static Answered child() {
        return said("relation", "CHILD");
    }
}
