package org.banjie.organisations.register.review;

import java.util.List;
import org.banjie.cases.Cases;
import org.banjie.casework.papers.Completeness;
import org.banjie.casework.papers.Corrections;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.organisations.register.RegisterFault;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/**
 * What the desk may do with the papers (行政许可法第三十二条): accept them when they are all there, ask once for everything
 * that is not. A second notice repeats what the first one said; more needs a reason and a superior.
 */
@Component
class CompletenessRules implements AnswerRules {

    private final Cases cases;
    private final Completeness completeness;
    private final Corrections corrections;

    CompletenessRules(Cases cases, Completeness completeness, Corrections corrections) {
        this.cases = cases;
        this.completeness = completeness;
        this.corrections = corrections;
    }

    @Override
    public String kind() {
        return "organisations";
    }

    @Override
    public String form() {
        return "completeness";
    }

    @Override
    public List<InputError> check(Submission submission) {
        return switch (submission.outcome()) {
            case "ACCEPT" -> complete(submission);
            case "CORRECT" -> corrections.faults(submission);
            default -> List.of();
        };
    }

    private List<InputError> complete(Submission submission) {
        return completeness.outstanding(cases.get(submission.caseNo()), submission.answers()).stream()
                .map(paper -> RegisterFault.of("present", "still-missing", paper.name()))
                .toList();
    }
}
