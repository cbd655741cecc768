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

    private static Stream<String> shuffled() {
        return BY_SOUND.stream().sorted();
    }
}
