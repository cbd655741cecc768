package org.banjie.assistance.application.changes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.banjie.kinds.own.AnswerRules.Submission;
import org.banjie.refusal.InputError;
import org.junit.jupiter.api.Test;

/** One death ends the case of nobody else; a move goes somewhere. */
class HouseholdChangeTest {

    private static final String HEAD = "310117199001010013";
    private static final String WIFE = "310117198802290014";

    @Test
    void the_next_is_head_and_nothing_is_paid_into_the_account_of_who_has_died() {
        var couple = couple().put("accountHolder", "王建国").put("accountNo", "6222");
        var left = HouseholdLeft.without(couple, 0, 1).answers();
        assertThat(left.path("members")).hasSize(1);
        assertThat(left.at("/members/0/name").asText()).isEqualTo("李秀英");
        assertThat(left.at("/members/0/relation").asText()).isEqualTo("HEAD");
        assertThat(left.has("accountNo")).isFalse();
        assertThat(couple.path("members")).as("what was handed in stays").hasSize(2);
    }

    @Test
    void where_others_remain_the_case_does_not_end() {
        assertThat(codes(died("NOBODY_LEFT", "0", ""))).containsExactly("others-left");
        assertThat(codes(died("OTHERS_REMAIN", "1", ""))).isEmpty();
    }

    @Test
    void somebody_else_goes_on_for_an_applicant_who_has_died() {
        assertThat(codes(died("OTHERS_REMAIN", "0", ""))).containsExactly("successor-missing");
        assertThat(codes(died("OTHERS_REMAIN", "0", "0"))).containsExactly("successor-dead");
        assertThat(codes(died("OTHERS_REMAIN", "0", "1"))).isEmpty();
    }

    @Test
    void a_move_names_where_to() {
        assertThat(codes(moved("HAND_OVER", "", ""))).containsExactly("village-missing");
        assertThat(codes(moved("HAND_OVER", "310117004001", ""))).containsExactly("village-same");
        assertThat(codes(moved("HAND_OVER", "310117103001", ""))).isEmpty();
        assertThat(codes(moved("OUTSIDE", "", ""))).containsExactly("place-missing");
        assertThat(codes(moved("MISTAKE", "", ""))).isEmpty();
    }

    private static List<InputError> died(String outcome, String deceased, String successor) {
        var form = object().put("deceased", deceased).put("successor", successor);
        return DeathRules.check(new Submission("DB-1", outcome, form), couple().path("members"), HEAD);
    }

    private static List<InputError> moved(String outcome, String village, String place) {
        var form = object().put("newVillage", village).put("newPlace", place);
        return MoveRules.check(new Submission("DB-1", outcome, form), "310117004001");
    }

    private static List<String> codes(List<InputError> errors) {
        return errors.stream().map(InputError::code).toList();
    }

    private static ObjectNode couple() {
        var couple = object();
        var members = couple.putArray("members");
        members.addObject().put("name", "王建国").put("relation", "HEAD").put("idNo", HEAD);
        members.addObject().put("name", "李秀英").put("relation", "SPOUSE").put("idNo", WIFE);
        return couple;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
