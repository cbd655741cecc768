package org.banjie.lots;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A draw is worth what it can be held against later. */
class DrawingTest {

    private static final Share THREE = new Share(BigDecimal.valueOf(3), "第三条");

    private final Drawing drawing = new Drawing(Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC));

    @Test
    void a_share_is_rounded_up_and_of_nothing_nothing_is_drawn() {
        assertThat(drawing.of(numbers(100), THREE, "li").lots()).isEqualTo(3);
        assertThat(drawing.of(numbers(101), THREE, "li").lots()).isEqualTo(4);
        assertThat(drawing.of(numbers(1), THREE, "li").lots()).isEqualTo(1);
        assertThat(drawing.of(List.of(), THREE, "li").lots()).isZero();
    }

    @Test
    void one_is_drawn_where_nothing_may_pass_unseen() {
        var none = new Share(BigDecimal.ZERO, "");
        assertThat(drawing.of(numbers(5), none, "li").lots()).isZero();
        assertThat(drawing.oneAtLeast(numbers(5), none, "li").lots()).isEqualTo(1);
    }

    @Test
    void the_same_draw_picks_the_same_numbers_and_another_seed_others() {
        var numbers = numbers(1000);
        var draw = drawing.of(numbers, THREE, "li");
        assertThat(draw.pick(numbers)).hasSize(30).isSubsetOf(numbers).isEqualTo(draw.pick(numbers));
        var other = drawing.of(numbers, THREE, "li");
        assertThat(other.seedHex()).hasSize(64).isNotEqualTo(draw.seedHex());
        assertThat(other.pick(numbers)).isNotEqualTo(draw.pick(numbers));
    }

    @Test
    void a_population_that_was_touched_is_not_the_one_that_was_drawn_from() {
        var draw = drawing.of(numbers(10), THREE, "li");
        assertThat(draw.isFrom(numbers(10))).isTrue();
        assertThat(draw.isFrom(numbers(9))).isFalse();
        assertThat(draw.isFrom(numbers(11))).isFalse();
        var exchanged = new ArrayList<>(numbers(10));
        exchanged.set(9, "NJ-9999");
        assertThat(draw.isFrom(exchanged)).isFalse();
    }

    @Test
    void seed_and_population_are_told_at_once() {
        var draw = drawing.of(numbers(10), THREE, "li");
        assertThat(draw.told())
                .containsOnlyKeys("seed", "population")
                .containsEntry("seed", draw.seedHex())
                .containsEntry("population", draw.hashHex());
    }

    private static List<String> numbers(int many) {
        return IntStream.range(0, many).mapToObj("NJ-%04d"::formatted).toList();
    }
}
