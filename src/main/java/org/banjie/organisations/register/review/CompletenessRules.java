package org.banjie.organisations.register.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.Cases;
import org.banjie.cases.acts.Opinions;
import org.banjie.casework.papers.Completeness;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.organisations.register.RegisterFault;
import org.banjie.organisations.register.RegisterModel;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/**
 * What the desk may do with the papers (行政许可法第三十二条): accept them when they are all there, ask once for everything
 * that is not. A second notice may only repeat what the first one said.
 */
@Component
class CompletenessRules implements AnswerRules {

    private final Cases cases;
    private final CaseAnswers answers;
    private final Opinions opinions;
    private final Completeness completeness;

    CompletenessRules(Cases cases, CaseAnswers answers, Opinions opinions, Completeness completeness) {
        this.cases = cases;
        this.answers = answers;
        this.opinions = opinions;
        this.completeness = completeness;
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
            case "CORRECT" -> nothingNew(submission);
            default -> List.of();
        };
    }

    private List<InputError> complete(Submission submission) {
        return completeness.outstanding(cases.get(submission.caseNo()), submission.answers()).stream()
                .map(paper -> RegisterFault.of("present", "still-missing", paper.name()))
                .toList();
    }

    private List<InputError> nothingNew(Submission submission) {
        if (opinions.countEndings(submission.caseNo(), RegisterModel.CHECK_COMPLETENESS, "CORRECT") == 0) {
            return List.of();
        }
        var told = gaps(answers.latest(submission.caseNo(), form()).orElseThrow());
        var again = told.containsAll(gaps(submission.answers()));
        return again ? List.of() : List.of(RegisterFault.of("gaps", "asked-once"));
    }

    private static Set<String> gaps(JsonNode form) {
        return StreamSupport.stream(form.path("gaps").spliterator(), false)
                .map(gap -> gap.path("item").asText())
                .collect(Collectors.toSet());
    }
}
