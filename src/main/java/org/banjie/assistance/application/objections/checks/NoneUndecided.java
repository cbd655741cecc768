package org.banjie.assistance.application.objections.checks;

import java.util.List;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.flow.Flow;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** Nothing is confirmed while another objection that was in time has not been decided on (民发〔2021〕57号第十九条). */
@Component
class NoneUndecided implements AnswerRules {

    private final Flow flow;

    NoneUndecided(Flow flow) {
        this.flow = flow;
    }

    @Override
    public String kind() {
        return AssistanceModel.KIND;
    }

    @Override
    public String form() {
        return "confirm";
    }

    @Override
    public List<InputError> check(Submission submission) {
        var owed = "CONFIRM".equals(submission.outcome())
                && flow.isAt(submission.caseNo(), AssistanceModel.ANOTHER_OBJECTION);
        return owed ? List.of(new InputError("", "objection-undecided", "objections.fault.undecided")) : List.of();
    }
}
