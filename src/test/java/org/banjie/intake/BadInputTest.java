package org.banjie.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.BooleanNode;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;

/** Applications that cannot be taken, and what nobody asked for. */
class BadInputTest extends Story {

    @Test
    void everything_wrong_with_a_household_is_told_at_once_with_its_place() {
        var household = Household.of(3, "900");
        household.member(0).put("idNo", "310117199001010014");
        household.member(1).put("relation", "HEAD");
        household.member(2).put("idNo", "310117203003050018").put("relation", "HEAD");
        var reply = as("street-intake." + STREET).post("/cases", household.application(VILLAGE));
        assertThat(reply.status()).isEqualTo(422);
        var paths = reply.json().path("errors").findValuesAsText("path");
        assertThat(paths).contains("answers.members[0].idNo", "answers.members[2].idNo", "answers.members[2].relation");
    }

    @Test
    void a_member_named_twice_is_found_wherever_the_second_stands() {
        var household = Household.of(3, "900");
        household.member(2).put("idNo", household.member(1).path("idNo").asText());
        var reply = as("street-intake." + STREET).post("/cases", household.application(VILLAGE));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().path("errors").findValuesAsText("code")).contains("member-twice");
    }

    @Test
    void what_the_form_does_not_ask_is_refused() {
        var reply = as("street-intake." + STREET)
                .post(
                        "/cases",
                        Household.of(3, "900")
                                .with("approved", BooleanNode.TRUE)
                                .application(VILLAGE));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().path("errors").path(0).path("path").asText()).isEqualTo("answers.approved");
    }
}
