package org.banjie.organisations.inspection.reports;

import java.util.ArrayList;
import java.util.List;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.organisations.inspection.InspectionFault;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** What cannot be in a yearly report. */
@Component
class ReportRules implements AnswerRules {

    ReportRules() {}

    @Override
    public String kind() {
        return "inspection";
    }

    @Override
    public String form() {
        return ReportFiling.FORM;
    }

    @Override
    public List<InputError> check(Submission submission) {
        var filing = new ReportFiling(submission.answers());
        var wrong = new ArrayList<InputError>();
        var total = filing.figure("totalAssets");
        var net = filing.figure("netAssets");
        if (total != null && net != null && net.compareTo(total) > 0) {
            wrong.add(InspectionFault.of("netAssets", "net-above-total"));
        }
        return wrong;
    }
}
