package org.banjie.organisations.inspection.examination;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.organisations.inspection.InspectionFault;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** An examination that says it found faults lists them, each once; one that found none lists none. */
@Component
class ExaminationRules implements AnswerRules {

    ExaminationRules() {}

    @Override
    public String kind() {
        return "inspection";
    }

    @Override
    public String form() {
        return "examine";
    }

    @Override
    public List<InputError> check(Submission submission) {
        var found = InspectionFindings.of(submission.answers());
        var wrong = new ArrayList<InputError>();
        if (InspectionFindings.CLEAN.equals(submission.outcome()) && !found.isEmpty()) {
            wrong.add(InspectionFault.of("faults", "faults-listed"));
        }
        if ("FAULTS".equals(submission.outcome()) && found.isEmpty()) {
            wrong.add(InspectionFault.of("faults", "no-faults"));
        }
        var seen = new HashSet<String>();
        for (var i = 0; i < found.size(); i++) {
            if (!seen.add(found.get(i).code())) wrong.add(InspectionFault.of("faults[" + i + "].fault", "fault-twice"));
        }
        return wrong;
    }
}
