package org.banjie.funeral.arrangement.checks;

import org.banjie.funeral.arrangement.rules.Answered;
import org.banjie.kinds.own.AnswerRules;

/** Rules over one form of a funeral. */
abstract class FuneralChecks implements AnswerRules {

    private final String form;

    FuneralChecks(String form) {
        this.form = form;
    }

    @Override
    public String kind() {
        return "funeral";
    }

    @Override
    public String form() {
        return form;
    }

    static Answered said(Submission submission) {
        return new Answered(submission.answers());
    }
}
