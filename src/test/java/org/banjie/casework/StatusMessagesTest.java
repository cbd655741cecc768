package org.banjie.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.banjie.notices.messages.Message;
import org.banjie.notices.messages.Messages;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An applicant is told without asking. */
class StatusMessagesTest extends Story {

    @Autowired
    Messages messages;

    @Test
    void an_applicant_hears_of_every_turn_of_the_case_and_of_the_day_it_will_be_decided_by() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        assertThat(messages.of(caseNo)).extracting(Message::code).containsExactly("publicised", "accepted", "received");
        assertThat(messages.of(caseNo).get(1).text()).contains("最低生活保障", caseNo, "2026年3月13日");
    }

    @Test
    void a_step_that_was_refused_is_not_told() {
        var caseNo = files(Household.of(3, "1595"));
        isInvestigated(caseNo);
        tries("street-reviewer." + STREET, caseNo, "Task_PreliminaryOpinion", "FAVOUR", java.util.Map.of());
        assertThat(messages.of(caseNo)).extracting(Message::code).containsExactly("accepted", "received");
    }
}
