package org.banjie.assistance.application.inquiry;

import java.util.List;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** Whoever contests the check says what is wrong with it: the check centre must know what to look at again. */
@Component
class ContestRules implements AnswerRules {

    @Override
    public String kind() {
        return "assistance";
    }

    @Override
    public String form() {
        return "contest";
    }

    @Override
    public List<InputError> check(Submission submission) {
        var said = !submission.answers().path("statement").asText("").isBlank();
        if (said || !"CONTEST".equals(submission.outcome())) return List.of();
        return List.of(new InputError("statement", "contest-unsaid", "kinds.assistance.contest-unsaid"));
    }
}
