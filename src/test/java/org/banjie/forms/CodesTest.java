package org.banjie.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.banjie.numbers.BankAccount;
import org.banjie.numbers.Uscc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Social credit codes and bank accounts. */
class CodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"12100000401359321Q", "51310117MJ00000187", "52310117MJ00000184"})
    void these_are_social_credit_codes(String code) {
        assertThat(Uscc.fault(code)).isEmpty();
    }

    @Test
    void both_check_characters_of_a_social_credit_code_count() {
        assertThat(Uscc.fault("51310117MJ00000188")).contains(Uscc.Fault.CHECK);
        assertThat(Uscc.fault("51310117MJ00000217")).contains(Uscc.Fault.CHECK);
    }

    @Test
    void a_social_credit_code_has_no_letter_that_looks_like_a_digit() {
        assertThat(Uscc.fault("5131O117MJ00000187")).contains(Uscc.Fault.SHAPE);
    }

    @Test
    void a_card_number_may_be_typed_in_groups() {
        assertThat(BankAccount.parse("4111 1111-1111 1111").number()).isEqualTo("4111111111111111");
    }

    @Test
    void swapped_digits_of_a_card_number_are_asked_about() {
        assertThat(BankAccount.looksMistyped("4111111111111111")).isFalse();
        assertThat(BankAccount.looksMistyped("4111111111111141")).isTrue();
    }
}
