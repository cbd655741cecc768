package org.banjie.studio.checks.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banjie.studio.checks.proof.Drawn.kind;
import static org.banjie.studio.checks.proof.Drawn.task;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.Grant;
import org.banjie.studio.checks.SetReading;
import org.junit.jupiter.api.Test;

/** What the law keeps apart stays apart. */
class SeparatedTest {

    private static final String APART = "separate:\n  - {step: B, from: [A], basis: b}\n";
    private static final String KEPT = task("A") + task("B", "fourEyes", "A");
    private static final String BOTH = task("A") + task("B");

    @Test
    void the_flow_keeps_apart_what_the_guide_lists() {
        assertThat(found(kind(APART, Map.of(), KEPT))).isEmpty();
        assertThat(found(kind(APART, Map.of(), BOTH))).containsExactly("ERROR separate-missing B");
        assertThat(found(kind(APART, Map.of(), task("B", "fourEyes", "A"))))
                .containsExactly("ERROR guide-step kind.yaml");
        assertThat(found(kind(APART.replace("basis: b", "basis: ''"), Map.of(), KEPT)))
                .containsExactly("ERROR limit-basis kind.yaml");
    }

    @Test
    void what_is_live_is_let_go_of_only_for_a_reason() {
        var live = kind(APART, Map.of(), KEPT);
        assertThat(found(kind("separate: []\n", Map.of(), BOTH).after(live)))
                .containsExactly("ERROR separate-dropped B");
        assertThat(found(kind("separate: []\n", Map.of(), KEPT).after(live))).isEmpty();
        assertThat(found(kind(APART, Map.of(), BOTH).after(live))).containsExactly("ERROR separate-missing B");
        var renamed = kind("separate: []\n", Map.of(), task("A"), task("C"));
        assertThat(found(renamed.after(live))).containsExactly("ERROR separate-dropped kind.yaml");
        assertThat(found(renamed.after(kind("separate: []\n", Map.of(), KEPT)))).isEmpty();
        assertThat(found(kind(BOTH).after(kind(KEPT)))).containsExactly("ERROR separate-dropped B");
    }

    @Test
    void an_office_with_one_person_for_two_steps_has_nobody_left_for_the_second() {
        assertThat(leaves(person("a", "x", "y"))).isTrue();
        assertThat(leaves(person("a", "x", "y"), person("b", "y"))).isFalse();
        assertThat(leaves(person("a", "x", "y"), person("b", "x"))).isFalse();
        assertThat(leaves(person("a", "x"), person("b", "y"))).isFalse();
        assertThat(leaves()).isFalse();
    }

    private static boolean leaves(Actor... people) {
        return LeftAlone.leavesNobody(List.of(people), "x", "y", "310117004");
    }

    private static Actor person(String uid, String... roles) {
        var grants = Stream.of(roles).map(role -> new Grant(role, "310117004")).toList();
        return new Actor(uid, uid, ActorType.STAFF, Set.copyOf(grants));
    }

    private static List<String> found(SetReading kind) {
        return Drawn.found(new Separated(), kind);
    }
}
