package org.banjie.organisations.inspection.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.banjie.kinds.own.AnswerRules.Submission;
import org.banjie.testing.Told;
import org.junit.jupiter.api.Test;

/** What cannot be in a yearly report. */
class ReportRulesTest {

    @Test
    void net_assets_are_no_more_than_all_assets() {
        assertThat(wrong("100.00", "100")).isEmpty();
        assertThat(wrong("100", "100.01")).containsExactly("net-above-total");
        assertThat(wrong("100", "-5")).isEmpty();
    }

    @Test
    void what_is_not_filled_in_is_the_forms_business() {
        assertThat(wrong("", "5")).isEmpty();
        assertThat(wrong("5", "")).isEmpty();
    }

    private static List<String> wrong(String total, String net) {
        var answers =
                JsonNodeFactory.instance.objectNode().put("totalAssets", total).put("netAssets", net);
        return Told.codes(new ReportRules().check(new Submission("NJ-1", null, answers)));
    }
}
