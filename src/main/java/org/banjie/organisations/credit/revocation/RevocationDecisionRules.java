package org.banjie.organisations.credit.revocation;

import java.util.List;
import org.banjie.cases.acts.Opinions;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.organisations.credit.CreditFault;
import org.banjie.organisations.credit.CreditModel;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** 未经法制审核或者审核未通过的，不得作出决定 (行政处罚法第五十八条). */
@Component
class RevocationDecisionRules implements AnswerRules {

    private final Opinions opinions;

    RevocationDecisionRules(Opinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public String kind() {
        return RevocationSteps.KIND;
    }

    @Override
    public String form() {
        return "decide";
    }

    @Override
    public List<InputError> check(Submission submission) {
        if (!"REVOKE".equals(submission.outcome())) return List.of();
        boolean sound = opinions.lastEnding(submission.caseNo(), CreditModel.LEGAL_REVIEW)
                .map(review -> review.outcome().equals("SOUND"))
                .orElse(false);
        return sound ? List.of() : List.of(CreditFault.of("", "not-sound"));
    }
}
