package org.banjie.assistance.application.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.banjie.kinds.own.AnswerRules.Submission;
import org.junit.jupiter.api.Test;

class InquiryRulesTest {

    @Test
    void nothing_is_confirmed_while_a_complaint_has_not_been_looked_into() {
        assertThat(ComplaintRules.check(submitted("CONFIRM", ""), 1, 0)).hasSize(1);
        assertThat(ComplaintRules.check(submitted("CONFIRM", ""), 2, 1)).hasSize(1);
    }

    @Test
    void a_visit_for_each_complaint_frees_the_confirmation() {
        assertThat(ComplaintRules.check(submitted("CONFIRM", ""), 1, 1)).isEmpty();
        assertThat(ComplaintRules.check(submitted("CONFIRM", ""), 0, 0)).isEmpty();
    }

    @Test
    void refusing_waits_for_no_visit() {
        assertThat(ComplaintRules.check(submitted("REFUSE", ""), 1, 0)).isEmpty();
    }

    @Test
    void whoever_contests_the_check_says_what_is_wrong_with_it() {
        var rules = new ContestRules();
        assertThat(rules.check(submitted("CONTEST", "  "))).hasSize(1);
        assertThat(rules.check(submitted("CONTEST", "那辆车已经卖了"))).isEmpty();
        assertThat(rules.check(submitted("AGREE", ""))).isEmpty();
    }

    private static Submission submitted(String outcome, String statement) {
        return new Submission(
                "DB-1", outcome, JsonNodeFactory.instance.objectNode().put("statement", statement));
    }
}
