package org.banjie.funeral.sea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.banjie.access.Actor;
import org.banjie.funeral.arrangement.FuneralHome;
import org.banjie.funeral.arrangement.FuneralStory;
import org.banjie.funeral.booking.resources.Resources;
import org.banjie.refusal.Refusal;
import org.banjie.testing.AtOnce;
import org.banjie.testing.story.StandsStill;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Seats on a voyage on which ashes are given to the sea: never more than there are, never half. */
@StandsStill("books for families that stand in the register alone")
class VoyagesTest extends FuneralStory {

    @Autowired
    Seats seats;

    @Autowired
    Resources resources;

    private FuneralHome home;

    @BeforeEach
    void two_small_ships() {
        db.sql("truncate funeral_seats, funeral_voyage").update();
        home = new FuneralHome(resources, db);
        enters("V1", "2026-04-18T08:30", 6);
        enters("V2", "2026-05-16T08:30", 6);
    }

    @Test
    void two_families_want_the_last_seats_one_has_them_and_the_other_is_told_of_the_next_voyage() throws Exception {
        seats.take(home.family(), "V1", 3, Actor.SYSTEM);
        var answers = AtOnce.all(Stream.of(home.family(), home.family())
                .<Callable<Object>>map(family -> () -> {
                    seats.take(family, "V1", 3, Actor.SYSTEM);
                    return "on board";
                })
                .toList());
        assertThat(answers).filteredOn("on board"::equals).hasSize(1);
        var no = (Refusal)
                answers.stream().filter(Refusal.class::isInstance).findFirst().orElseThrow();
        assertThat(no.type()).isEqualTo("voyage-full");
        assertThat(no.getArguments()).containsExactly("V1", 0, "V2");
        assertThat(taken("V1")).isEqualTo(6);
    }

    @Test
    void two_families_that_change_places_at_once_do_not_wait_for_each_other() throws Exception {
        var one = home.family();
        var other = home.family();
        seats.take(one, "V1", 2, Actor.SYSTEM);
        seats.take(other, "V2", 2, Actor.SYSTEM);
        var answers = AtOnce.all(List.of(moves(one, "V2"), moves(other, "V1")));
        assertThat(answers).containsOnly("moved");
        assertThat(taken("V1")).isEqualTo(2);
        assertThat(taken("V2")).isEqualTo(2);
    }

    @Test
    void who_finds_no_room_on_another_keeps_what_they_had() {
        var family = home.family();
        seats.take(family, "V1", 4, Actor.SYSTEM);
        seats.take(home.family(), "V2", 3, Actor.SYSTEM);
        assertThatThrownBy(() -> seats.take(family, "V2", 4, Actor.SYSTEM))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.type()).isEqualTo("voyage-full"));
        assertThat(taken("V1")).isEqualTo(4);
        assertThat(seats.of(family)).isPresent();
        seats.take(family, "V1", 2, Actor.SYSTEM);
        assertThat(taken("V1")).isEqualTo(2);
        seats.giveBack(family, Actor.SYSTEM);
        seats.giveBack(family, Actor.SYSTEM);
        assertThat(taken("V1")).isZero();
        assertThat(verbs(family)).containsExactly("seats-taken", "seats-taken", "seats-given-back");
    }

    @Test
    void notice_is_a_month_before_and_after_that_nobody_is_put_on_it() {
        clock.goesTo("2026-03-18T23:00");
        seats.take(home.family(), "V1", 1, Actor.SYSTEM);
        clock.goesTo("2026-03-19T00:01");
        assertThatThrownBy(() -> seats.take(home.family(), "V1", 1, Actor.SYSTEM))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.type()).isEqualTo("voyage-closed"));
    }

    @Test
    void a_voyage_that_is_called_off_tells_the_families_and_takes_nobody() {
        var family = isCremated(firstCall());
        does(DISPATCHER, family, "Task_Ashes", "CHOSEN", Map.of("way", "SEA"));
        does(DISPATCHER, family, "Task_Sea", "DONE", Map.of("voyage", "V1", "seats", 2));
        var id = id("V1");
        assertThat(as(WORKER)
                        .post("/funeral/voyages/" + id + "/call-off", Map.of("reason", "大风"))
                        .status())
                .isEqualTo(403);
        var off = as(DISPATCHER).post("/funeral/voyages/" + id + "/call-off", Map.of("reason", "大风"));
        assertThat(off.ok()).as(off.toString()).isTrue();
        assertThat(taken("V1")).isZero();
        assertThat(verbs(family)).contains("seats-taken", "voyage-called-off");
        assertThat(count("select count(*) from message where code = 'sea-called-off' and case_no = '" + family + "'"))
                .isEqualTo(1);
        assertThatThrownBy(() -> seats.take(family, "V1", 2, Actor.SYSTEM)).isInstanceOf(Refusal.class);
    }

    private Callable<Object> moves(String family, String to) {
        return () -> {
            seats.take(family, to, 2, Actor.SYSTEM);
            return "moved";
        };
    }

    private void enters(String code, String sailsAt, int places) {
        var voyage = Map.of("code", code, "sailsAt", sailsAt, "quay", "芦潮港", "quayEn", "Luchao", "seats", "" + places);
        var reply = as(DISPATCHER).post("/funeral/voyages", voyage);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
    }

    private int taken(String code) {
        return count("select taken from funeral_voyage where code = '" + code + "'");
    }

    private long id(String code) {
        return count("select id from funeral_voyage where code = '" + code + "'");
    }

    private int count(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }
}
