package org.banjie.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NameOrderTest {

    private static final List<String> BY_SOUND =
            List.of("陈静", "冯玉兰", "李建国", "李秀英", "钱志强", "孙婉清", "王伟", "吴芳", "赵敏", "郑爽", "周建国");

    @Test
    void names_stand_in_the_order_of_their_sounds() {
        assertThat(shuffled().sorted(NameOrder.BY_SOUND)).containsExactlyElementsOf(BY_SOUND);
    }

    @Test
    void the_keys_stand_in_the_same_order_byte_by_byte() {
        Comparator<String> byKey = (one, other) -> Arrays.compareUnsigned(NameOrder.key(one), NameOrder.key(other));
        assertThat(shuffled().sorted(byKey)).containsExactlyElementsOf(BY_SOUND);
    }

    @Test
    void a_key_is_short_enough_to_travel_in_an_address_and_tells_homophones_apart() {
        assertThat(NameOrder.key("上海市松江区方松街道社区养老服务促进中心")).hasSizeLessThan(64);
        assertThat(NameOrder.key("王伟")).isNotEqualTo(NameOrder.key("王玮"));
    }

    private static Stream<String> shuffled() {
        return BY_SOUND.stream().sorted();
    }
}
