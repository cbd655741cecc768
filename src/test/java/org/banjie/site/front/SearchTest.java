package org.banjie.site.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTest {

    private static final Offer HARDSHIP = new Offer("生活有困难", "低保、特困、临时救助，先看看您家可能符合哪一种。", "/hardship", "没钱 看病 失业 救济");
    private static final Offer DEATH = new Offer("家里有人去世", "白天夜里都有人接。", "/death", "去世 死了 丧事 殡仪馆 火化");
    private static final Offer SOCIETY =
            new Offer("Found a social organisation", "Registration and change.", "/society", "charity ngo association");
    private static final List<Offer> ALL = List.of(HARDSHIP, DEATH, SOCIETY);

    @Test
    void what_happened_is_understood() {
        assertThat(Search.of("我妈妈去世了怎么办", ALL)).containsExactly(DEATH);
        assertThat(Search.of("老伴生病，没钱看病", ALL)).containsExactly(HARDSHIP);
    }

    @Test
    void the_name_of_a_thing_is_found_and_so_is_a_part_of_it() {
        assertThat(Search.of("低保", ALL)).containsExactly(HARDSHIP);
        assertThat(Search.of("临时救助申请", ALL)).containsExactly(HARDSHIP);
        assertThat(Search.of("　丧事 ", ALL)).containsExactly(DEATH);
    }

    @Test
    void words_of_english_are_whole_ones() {
        assertThat(Search.of("how do I found an NGO", ALL)).containsExactly(SOCIETY);
        assertThat(Search.of("in an or", ALL)).isEmpty();
        assertThat(Search.of("chari", ALL)).isEmpty();
    }

    @Test
    void the_best_comes_first() {
        assertThat(Search.of("去世以后没钱办丧事火化", ALL)).containsExactly(DEATH, HARDSHIP);
    }

    @Test
    void nothing_is_found_for_nothing() {
        assertThat(Search.of(" ", ALL)).isEmpty();
        assertThat(Search.of("？", ALL)).isEmpty();
        assertThat(Search.of("驾驶证", ALL)).isEmpty();
    }
}
