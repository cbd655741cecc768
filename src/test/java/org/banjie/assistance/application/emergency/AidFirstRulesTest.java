package org.banjie.assistance.application.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.List;
import org.banjie.kinds.own.AnswerRules.Submission;
import org.banjie.refusal.InputError;
import org.junit.jupiter.api.Test;

class AidFirstRulesTest {

    @Test
    void up_to_the_limit_may_be_paid_and_not_a_fen_more() {
        assertThat(check("PAY", "3660.00")).isEmpty();
        assertThat(check("PAY", "3660.01")).extracting(InputError::code).containsExactly("aid-limit");
    }

    @Test
    void the_limit_is_told_in_fen_without_rounding_up() {
        assertThat(check("PAY", "4000").get(0).arguments()).containsExactly("3,660.00");
    }

    @Test
    void whoever_pays_says_how_much() {
        assertThat(check("PAY", "")).extracting(InputError::code).containsExactly("aid-amount");
    }

    @Test
    void whoever_does_not_pay_is_held_to_no_limit() {
        assertThat(check("NONE", "9999")).isEmpty();
    }

    private static List<InputError> check(String outcome, String amount) {
        var form = JsonNodeFactory.instance.objectNode().put("amount", amount);
        return AidFirstRules.check(new Submission("DB-1", outcome, form), () -> new BigDecimal("3660.005"));
    }
}
