package org.banjie.assistance.application.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.cases.CaseAnswers;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/**
 * Nobody's means are checked without their authorisation (上海市社会救助条例第三十五条): also where an emergency was accepted
 * before the papers were there.
 */
@Component
class CheckRules implements AnswerRules {

    private final CaseAnswers answers;
    private final Clock clock;

    CheckRules(CaseAnswers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "assistance";
    }

    @Override
    public String form() {
        return AssistanceModel.ECONOMIC_CHECK_FORM;
    }

    @Override
    public List<InputError> check(Submission submission) {
        var caseNo = submission.caseNo();
        var accepted = answers.latest(caseNo, "completeness").orElseGet(MissingNode::getInstance);
        return check(
                submission.answers(),
                accepted,
                answers.latest(caseNo, "application").orElseThrow(),
                LocalDate.now(clock));
    }

    /** @param accepted what the desk recorded at acceptance */
    static List<InputError> check(JsonNode form, JsonNode accepted, JsonNode application, LocalDate today) {
        if (!Adults.asked(form) || !Adults.asked(accepted)) return List.of();
        var unsigned = Adults.unsigned(application, accepted, today);
        unsigned.retainAll(Adults.unsigned(application, form, today));
        return unsigned.isEmpty() ? List.of() : List.of(AcceptanceRules.unsigned(unsigned));
    }
}
