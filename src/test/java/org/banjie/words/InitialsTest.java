package org.banjie.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A short code out of a Chinese name. */
class InitialsTest {

    @Test
    void a_name_is_made_short_by_the_sound_of_its_characters() {
        assertThat(Initials.of("高龄津贴")).isEqualTo("gljt");
        assertThat(Initials.of("村居核实意见")).isEqualTo("cjhsyj");
        assertThat(Initials.of("区级决定")).isEqualTo("qjjd");
        assertThat(Initials.of("安置、走访")).isEqualTo("azzf");
        assertThat(Initials.of("两项补贴 2026（A）")).isEqualTo("lxbt2026a");
    }

    @Test
    void what_has_no_letter_is_left_out() {
        assertThat(Initials.of("《》——")).isEmpty();
        assertThat(Initials.of("")).isEmpty();
    }
}
