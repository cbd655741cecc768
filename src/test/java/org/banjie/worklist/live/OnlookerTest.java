package org.banjie.worklist.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.Grant;
import org.banjie.access.deputies.StandIn;
import org.banjie.worklist.live.Change.What;
import org.junit.jupiter.api.Test;

/** Of what happens to the list everybody is told what is theirs to see. */
class OnlookerTest {

    private static final String OFFICE = "street-intake@310117004";
    private static final Onlooker CLERK = new Onlooker(clerk("li"), List.of());

    @Test
    void what_comes_to_their_office_or_leaves_it() {
        assertThat(tells(CLERK, change(OFFICE, null, null, null))).isTrue();
        assertThat(tells(CLERK, change("street-leader@310117004", OFFICE, null, null)))
                .isTrue();
        assertThat(tells(CLERK, change("street-intake@310117001", null, null, null)))
                .isFalse();
        assertThat(tells(CLERK, change("applicant", "applicant", null, null))).isFalse();
    }

    @Test
    void what_is_or_was_in_their_hands_wherever_it_waits() {
        assertThat(tells(CLERK, change("street-leader@310117004", null, "li", null)))
                .isTrue();
        assertThat(tells(CLERK, change("street-leader@310117004", null, null, "li")))
                .isTrue();
    }

    @Test
    void nothing_of_a_case_they_must_keep_away_from_not_even_what_they_had_in_hand() {
        var change = change(OFFICE, null, "li", "li");
        assertThat(CLERK.concerning(List.of(change), Map.of("DB-1", Set.of("li"))))
                .isEmpty();
        assertThat(CLERK.concerning(List.of(change), Map.of("DB-1", Set.of("wang"))))
                .hasSize(1);
    }

    @Test
    void not_a_step_that_looks_at_what_they_did() {
        var barred = new Change(1, 1, "t", "DB-1", What.ARRIVED, "assistance", OFFICE, null, null, null, List.of("li"));
        assertThat(tells(CLERK, barred)).isFalse();
    }

    @Test
    void a_deputy_what_the_absent_one_would_be_told_of_those_kinds_and_cases() {
        var absent = new StandIn("wang", Set.of(Grant.parse(OFFICE)), Set.of("assistance"), Set.of("DB-9"));
        var deputy = new Onlooker(
                new Actor("chen", "陈", ActorType.STAFF, Set.of(Grant.parse("street-reviewer@310117004"))),
                List.of(absent));
        assertThat(tells(deputy, change(OFFICE, null, null, null))).isTrue();
        var other = new Change(1, 1, "t", "DB-1", What.ARRIVED, "funeral", OFFICE, null, null, null, List.of());
        assertThat(tells(deputy, other)).isFalse();
        var hidden = new Change(1, 1, "t", "DB-9", What.ARRIVED, "assistance", OFFICE, null, null, null, List.of());
        assertThat(tells(deputy, hidden)).isFalse();
    }

    @Test
    void that_very_much_has_happened_everybody() {
        var many = new Change(1, 1, null, null, What.MANY, null, null, null, null, null, List.of());
        assertThat(tells(CLERK, many)).isTrue();
    }

    private static boolean tells(Onlooker who, Change change) {
        return !who.concerning(List.of(change), Map.of()).isEmpty();
    }

    private static Change change(String grp, String wasGrp, String assignee, String wasAssignee) {
        return new Change(1, 1, "t", "DB-1", What.CHANGED, "assistance", grp, wasGrp, assignee, wasAssignee, List.of());
    }

    private static Actor clerk(String uid) {
        return new Actor(uid, uid, ActorType.STAFF, Set.of(Grant.parse(OFFICE)));
    }
}
