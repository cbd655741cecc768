package org.banjie.worklist.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.banjie.access.StaffDirectory;
import org.banjie.access.recusals.Recusals;
import org.banjie.background.running.ByHand;
import org.banjie.testing.story.StandsStill;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * People do at random all that can be done with steps, and afterwards the list says what the engine does, before it is made
 * anew, after, and out of nothing. {@code -Dwalk.acts=2000} for the long walk, {@code -Dwalk.seed=…} for another one.
 */
@StandsStill("of those who take part at random somebody is kept away until nobody may")
class RandomWalkTest extends Story {

    private static final int ACTS = Integer.getInteger("walk.acts", 200);
    private static final int BETWEEN_LOOKS = 200;

    /** The suite takes the same walk each time, as far as ids drawn by the engine let it. */
    private static final long SEED = Long.getLong("walk.seed", 29462280407299L);

    @Autowired
    Agreement agreement;

    @Autowired
    Rebuilds rebuilds;

    @Autowired
    StaffDirectory staff;

    @Autowired
    Recusals recusals;

    @Autowired
    ByHand works;

    private List<String> before = List.of();

    @BeforeEach
    void whatOthersLeft() {
        before = db.sql("select task_id from work_item").query(String.class).list();
    }

    @AfterEach
    void nothingIsLeftBehind() {
        db.sql("delete from work_item where task_id <> all(?)")
                .param(before.toArray(String[]::new))
                .update();
        db.sql("delete from deputy").update();
    }

    @Test
    void list_and_engine_agree_whatever_people_do() {
        System.out.printf("random walk: -Dwalk.seed=%d -Dwalk.acts=%d%n", SEED, ACTS);
        works.does("worklist.rebuild");
        var dice = new Random(SEED);
        var town = new Town(port, dice, db, staff, recusals, clock, this::nextDay);
        for (var i = 0; i < 8; i++) town.files();
        var done = new TreeMap<Move, Integer>();
        var refused = new TreeMap<Move, Integer>();
        for (var acts = 0; acts < ACTS; ) {
            var move = Move.any(dice);
            var reply = move.on(town, town.anyStep());
            if (reply == null) continue;
            assertThat(reply.status()).as("%s, seed %d: %s", move, SEED, reply).isLessThan(500);
            timeline.settle();
            (reply.ok() ? done : refused).merge(move, 1, Integer::sum);
            if (!reply.ok()) continue;
            acts++;
            if (acts % BETWEEN_LOOKS == 0) agree(town, acts);
        }
        System.out.printf("random walk: %d cases, done %s, refused %s%n", town.cases.size(), done, refused);
        agree(town, ACTS);
        works.does("worklist.rebuild");
        var run = rebuilds.last().orElseThrow();
        assertThat(run.missing() + run.surplus() + run.different())
                .as("wrong in %s, seed %d", run, SEED)
                .isZero();
        agree(town, ACTS);
        comesOutOfNothing(town);
        assertThat(done.keySet())
                .contains(Move.FILE, Move.CLAIM, Move.DECIDE, Move.RELEASE, Move.TRANSFER, Move.TAKE_OVER);
    }

    private void agree(Town town, int acts) {
        for (var caseNo : town.cases) {
            assertThat(agreement.of(caseNo).stream().map(Difference::told))
                    .as("%s after %d acts, seed %d", caseNo, acts, SEED)
                    .isEmpty();
        }
        System.out.printf("random walk: after %d acts list and engine agree on %d cases%n", acts, town.cases.size());
    }

    /** When it was claimed and who has looked at it is gone with the list; whose it is and in whose hands is not. */
    private void comesOutOfNothing(Town town) {
        var was = rows(town);
        assertThat(was).isNotEmpty();
        db.sql("delete from work_item where case_no = any(?)")
                .param(town.cases.toArray(String[]::new))
                .update();
        works.does("worklist.rebuild");
        assertThat(rows(town)).as("made out of nothing, seed %d", SEED).isEqualTo(was);
    }

    private Map<Object, String> rows(Town town) {
        return db
                .sql(
                        """
                select task_id, case_no, kind, version, step, grp, for_applicant, area, applicant, assignee, barred::text
                from work_item where case_no = any(?) order by task_id
                """)
                .param(town.cases.toArray(String[]::new))
                .query()
                .listOfRows()
                .stream()
                .collect(Collectors.toMap(row -> row.get("task_id"), Object::toString));
    }

    private void nextDay() {
        timeline.moveTo(clock.instant().plus(Duration.ofDays(1)));
        works.does("worklist.absence");
        works.does("worklist.left-steps");
    }
}
