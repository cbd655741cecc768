package org.banjie.organisations.inspection.examination;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.banjie.kinds.own.AnswerRules.Submission;
import org.banjie.testing.Told;
import org.junit.jupiter.api.Test;

/** What an examination says it found and what it lists are the same. */
class ExaminationRulesTest {

    @Test
    void nothing_found_lists_nothing() {
        assertThat(wrong("CLEAN")).isEmpty();
        assertThat(wrong("CLEAN", "CHAOS")).containsExactly("faults faults-listed");
    }

    @Test
    void faults_found_are_listed_each_once() {
        assertThat(wrong("FAULTS", "CHAOS", "BRANCHES")).isEmpty();
        assertThat(wrong("FAULTS")).containsExactly("faults no-faults");
        assertThat(wrong("FAULTS", "CHAOS", "BRANCHES", "CHAOS")).containsExactly("faults[2].fault fault-twice");
    }

    @Test
    void a_report_that_goes_back_is_not_asked() {
        assertThat(wrong("RETURN")).isEmpty();
    }

    private static List<String> wrong(String outcome, String... faults) {
        var answers = JsonNodeFactory.instance.objectNode();
        var rows = answers.putArray("faults");
        for (var fault : faults) {
            rows.addObject().put("fault", fault).put("severity", "LIGHT").put("finding", "没有会议记录");
        }
        var errors = new ExaminationRules().check(new Submission("NJ-1", outcome, answers));
        Told.codes(errors);
        return Told.places(errors);
    }
}
