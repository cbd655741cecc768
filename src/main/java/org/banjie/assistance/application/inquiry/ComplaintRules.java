package org.banjie.assistance.application.inquiry;

import java.util.List;
import org.banjie.cases.acts.Opinions;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** Nothing is confirmed over a complaint that the district has not looked into (民发〔2021〕57号第二十条). */
@Component
class ComplaintRules implements AnswerRules {

    /** Code of the exit by which one is recorded. */
    private static final String COMPLAINT = "complain";

    private final Opinions opinions;
    private final Visits visits;

    ComplaintRules(Opinions opinions, Visits visits) {
        this.opinions = opinions;
        this.visits = visits;
    }

    @Override
    public String kind() {
        return "assistance";
    }

    @Override
    public String form() {
        return "confirm";
    }

    @Override
    public List<InputError> check(Submission submission) {
        var caseNo = submission.caseNo();
        return check(submission, opinions.exits(caseNo, COMPLAINT).size(), visits.ofDistrict(caseNo));
    }

    /** Each complaint is looked into by a visit of its own. */
    static List<InputError> check(Submission submission, int complaints, int visits) {
        return "CONFIRM".equals(submission.outcome()) && complaints > visits
                ? List.of(new InputError("", "visit-owed", "kinds.assistance.visit-owed"))
                : List.of();
    }
}
