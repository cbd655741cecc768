package org.banjie.funeral.booking.slots;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.banjie.funeral.booking.Wish;
import org.banjie.funeral.booking.resources.Occupation;
import org.banjie.funeral.booking.resources.Resource;
import org.banjie.funeral.booking.resources.StockOf;
import org.junit.jupiter.api.Test;

/** Which resources a wish takes: a hall, the furnace when it ends, the vehicle that has arrived when it begins. */
class SlotPlanTest {

    private static final Resource HALL = StockOf.hall(1);
    private static final Resource FURNACE = StockOf.furnace(2);
    private static final Resource VEHICLE = StockOf.vehicle("V1");
    private static final List<Resource> ALL = List.of(HALL, FURNACE, VEHICLE);

    @Test
    void a_ceremony_takes_the_hall_then_the_furnace_and_before_it_the_vehicle() {
        assertThat(planned(at("2026-02-12T08:15"), ALL, Map.of()))
                .containsExactly("H1 08:15-09:15", "F2 09:15-10:15", "V1 07:15-08:15");
    }

    @Test
    void half_a_wish_is_no_wish() {
        assertThat(planned(at("2026-02-12T08:15"), List.of(HALL, VEHICLE), Map.of()))
                .isEmpty();
        assertThat(planned(at("2026-02-12T08:15"), List.of(HALL, FURNACE), Map.of()))
                .isEmpty();
    }

    @Test
    void a_furnace_is_free_again_when_it_has_been_cleaned_and_not_a_minute_before() {
        var start = at("2026-02-12T08:15");
        assertThat(planned(start, ALL, Map.of(2L, List.of(StockOf.taken(FURNACE, at("2026-02-12T08:00"))))))
                .hasSize(3);
        assertThat(planned(start, ALL, Map.of(2L, List.of(StockOf.taken(FURNACE, at("2026-02-12T08:01"))))))
                .isEmpty();
    }

    @Test
    void a_hall_is_used_by_its_own_rhythm_only() {
        assertThat(planned(at("2026-02-12T08:16"), ALL, Map.of())).isEmpty();
    }

    @Test
    void the_first_ceremony_has_no_vehicle_that_could_have_left_before_the_house_opens() {
        assertThat(planned(at("2026-02-12T07:00"), ALL, Map.of())).isEmpty();
    }

    @Test
    void a_hall_that_rests_on_holidays_is_not_to_be_had_on_one() {
        assertThat(planned(at("2026-02-17T08:15"), ALL, Map.of())).isEmpty();
    }

    @Test
    void a_vehicle_alone_leaves_when_it_is_wanted() {
        var plan = SlotPlan.of(Wish.transport(at("2026-02-12T08:15")), StockOf.of(ALL, Map.of()));
        assertThat(plan.orElseThrow().taken()).hasSize(1);
        assertThat(plan.orElseThrow().taken().get(0).span().starts()).isEqualTo(at("2026-02-12T08:15"));
    }

    private static List<String> planned(Instant start, List<Resource> resources, Map<Long, List<Occupation>> taken) {
        return SlotPlan.of(Wish.ceremony(1, start), StockOf.of(resources, taken))
                .map(plan -> plan.taken().stream()
                        .map(one ->
                                one.resource().code() + " " + clock(one.span().starts()) + "-"
                                        + clock(one.span().ends()))
                        .toList())
                .orElse(List.of());
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    private static String clock(Instant at) {
        return at.atZone(ZoneId.of("Asia/Shanghai")).toLocalTime().toString();
    }
}
