package org.banjie.assistance.application.inquiry;

import java.util.List;
import org.banjie.cases.acts.Opinions;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.refusal.InputError;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Nothing is confirmed over a complaint that the district has not looked into (民发〔2021〕57号第二十条). */
@Component
class ComplaintRules implements AnswerRules {

    private static final String COMPLAINT = "exit:complain";

    private final Opinions opinions;
    private final Visits visits;
    private final MessageSource messages;

    ComplaintRules(Opinions opinions, Visits visits, MessageSource messages) {
        this.opinions = opinions;
        this.visits = visits;
        this.messages = messages;
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
        if (!"CONFIRM".equals(submission.outcome()) || !owed(submission.caseNo())) return List.of();
        var key = "kinds.assistance.visit-owed";
        var message = messages.getMessage(key, null, LocaleContextHolder.getLocale());
        return List.of(new InputError("", "visit-owed", message));
    }

    private boolean owed(String caseNo) {
        return opinions.count(caseNo, COMPLAINT, "complain") > visits.ofDistrict(caseNo);
    }
}
