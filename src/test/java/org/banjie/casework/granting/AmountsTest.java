package org.banjie.casework.granting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AmountsTest {

    @Test
    void a_sum_is_what_a_table_or_somebody_says_in_yuan_and_fen() {
        assertThat(Amounts.money(180)).hasToString("Optional[180.00]");
        assertThat(Amounts.money(150.5)).hasToString("Optional[150.50]");
        assertThat(Amounts.money(" 600 ")).hasToString("Optional[600.00]");
    }

    @Test
    void nothing_and_less_and_words_are_no_sum() {
        for (var said : new Object[] {0, -1, "", "面议", null}) {
            assertThat(Amounts.money(said)).isEmpty();
        }
    }
}
