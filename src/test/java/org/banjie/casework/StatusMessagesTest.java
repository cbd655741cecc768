package org.banjie.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.notices.messages.Message;
import org.banjie.notices.messages.Messages;
import org.banjie.notices.messages.Outbox;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An applicant is told without asking. */
class StatusMessagesTest extends Story {

    private static final String INTAKE = "street-intake." + STREET;

    @Autowired
    Messages messages;

    @Autowired
    Outbox outbox;

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
        tries("street-reviewer." + STREET, caseNo, "Task_PreliminaryOpinion", "FAVOUR", Map.of());
        assertThat(messages.of(caseNo)).extracting(Message::code).containsExactly("accepted", "received");
    }

    @Test
    void papers_that_were_asked_for_and_came_are_no_new_application_and_a_second_notice_is_called_so() {
        var caseNo = files(Household.of(3, "900"));
        isToCorrect(caseNo, "配偶未签字");
        does(INTAKE, caseNo, "Task_Correct", "SUPPLIED");
        isToCorrect(caseNo, "配偶未签字");
        does(INTAKE, caseNo, "Task_Correct", "SUPPLIED");
        does(INTAKE, caseNo, AssistanceModel.CHECK_COMPLETENESS, "ACCEPT");
        var told = messages.of(caseNo);
        assertThat(told)
                .extracting(Message::code)
                .containsExactly("accepted", "supplied", "correction-again", "supplied", "correction", "received");
        assertThat(told).filteredOn(one -> one.text().contains("申请已经提交")).hasSize(1);
        assertThat(told).filteredOn(one -> !one.code().equals("received")).allSatisfy(one -> assertThat(one.text())
                .containsAnyOf("补正", "受理"));
    }

    @Test
    void a_message_that_nothing_is_set_up_to_send_is_not_called_sent() {
        var caseNo = files(Household.of(3, "900"));
        outbox.sendDue();
        assertThat(messages.of(caseNo)).extracting(Message::status).containsExactly(Message.Status.KEPT);
    }

    private void isToCorrect(String caseNo, String item) {
        var gaps = List.of(Map.of("code", "OTHER", "item", item, "todo", "请补齐"));
        does(INTAKE, caseNo, AssistanceModel.CHECK_COMPLETENESS, "CORRECT", Map.of("gaps", gaps));
    }
}
