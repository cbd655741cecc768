package org.banjie.assistance.application.supporters;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.banjie.refusal.InputError;
import org.junit.jupiter.api.Test;

/** Nobody is put forward for 特困 whose supporters were not looked into, where the record has a place for it. */
class SupporterRulesTest {

    private static final ObjectNode APPLICATION = JsonNodeFactory.instance.objectNode();

    @Test
    void whoever_applies_for_extreme_poverty_says_whether_anybody_owes_support() {
        var application = JsonNodeFactory.instance.objectNode().put("category", "EXTREME");
        assertThat(codes(SupporterRules.ofApplication(application))).containsExactly("supporter-unsaid");
        assertThat(SupporterRules.ofApplication(application.put("supporter", "NONE")))
                .isEmpty();
        assertThat(SupporterRules.ofApplication(
                        application.put("category", "ANY").put("supporter", "")))
                .isEmpty();
    }

    @Test
    void a_record_that_leaves_them_out_is_not_taken_and_carries_no_opinion() {
        var visit = visit().putNull("supporterFinding");
        assertThat(codes(SupporterRules.ofVisit(visit, APPLICATION, "EXTREME"))).containsExactly("supporters-unasked");
        assertThat(codes(SupporterRules.ofOpinion(visit, "EXTREME"))).containsExactly("supporters-unfound");
        assertThat(SupporterRules.ofOpinion(visit, "MLA")).isEmpty();
        assertThat(codes(SupporterRules.ofOpinion(MissingNode.getInstance(), "EXTREME")))
                .as("without any record")
                .containsExactly("supporters-unfound");
        assertThat(SupporterRules.ofOpinion(visit().put("supporterFinding", "NONE"), "EXTREME"))
                .isEmpty();
    }

    @Test
    void a_case_whose_form_of_the_visit_has_no_place_for_them_goes_on_as_it_began() {
        assertThat(SupporterRules.ofVisit(visit(), APPLICATION, "EXTREME")).isEmpty();
        assertThat(SupporterRules.ofOpinion(visit(), "EXTREME")).isEmpty();
    }

    /** The record of a former set: no word of supporters. */
    private static ObjectNode visit() {
        return JsonNodeFactory.instance.objectNode().put("findings", "住房一间，家电陈旧");
    }

    private static List<String> codes(List<InputError> errors) {
        return errors.stream().map(InputError::code).toList();
    }
}
