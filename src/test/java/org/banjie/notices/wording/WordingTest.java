package org.banjie.notices.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banjie.refusal.InputError;
import org.junit.jupiter.api.Test;

/** The words of a message, as an administrator types them. */
class WordingTest {

    private final Occasion correction = Occasions.find("correction").orElseThrow();

    @Test
    void what_is_in_braces_is_put_in_and_money_signs_mean_nothing() {
        var words = new OwnWords("您的{申请事项}（{办件编号}）缺 $1 材料", null);
        assertThat(words.filled(correction, Placeholder::sample))
                .isEqualTo("您的最低生活保障（DB-310117004-2026-000012）缺 $1 材料");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_at_the_field() {
        assertThat(faults("")).containsExactly("empty");
        assertThat(faults("您的申请要补正{手机号码}")).containsExactly("unknown", "missing");
        assertThat(faults("您的申请{办件编号}要补正{")).containsExactly("brace");
        assertThat(faults("{办件编号}" + "长".repeat(336))).containsExactly("long");
        assertThat(faults("{办件编号}要补正")).isEmpty();
        assertThat(new OwnWords("您的申请", null).faults(correction))
                .extracting(InputError::path)
                .containsOnly("text");
    }

    @Test
    void a_short_message_has_seventy_signs_and_a_part_of_a_longer_one_sixty_seven() {
        assertThat(List.of(1, 70, 71, 134, 135).stream()
                        .map("字"::repeat)
                        .map(OwnWords::parts)
                        .toList())
                .containsExactly(1, 1, 2, 2, 3);
    }

    private List<String> faults(String text) {
        return new OwnWords(text, null)
                .faults(correction).stream().map(InputError::code).toList();
    }
}
