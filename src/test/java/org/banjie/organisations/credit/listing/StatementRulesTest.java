package org.banjie.organisations.credit.listing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.banjie.kinds.own.AnswerRules.Submission;
import org.banjie.testing.Told;
import org.junit.jupiter.api.Test;

/** A statement says something; whoever waives it says nothing. */
class StatementRulesTest {

    @Test
    void a_statement_is_not_empty() {
        assertThat(wrong("STATED", "已补报")).isEmpty();
        assertThat(wrong("STATED", " ")).containsExactly("statement-empty");
        assertThat(wrong("WAIVED", "")).isEmpty();
    }

    private static List<String> wrong(String outcome, String said) {
        var answers = JsonNodeFactory.instance.objectNode().put("said", said);
        return Told.codes(new StatementRules().check(new Submission("XY-1", outcome, answers)));
    }
}
