package org.banjie.assistance.application.changes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.Cases;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.numbers.IdentityPaper;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/**
 * One death ends the case of nobody else: where others belong to the household it goes on, with somebody named in the
 * place of an applicant or head who has died.
 */
@Component
class DeathRules implements AnswerRules {

    private final Cases cases;
    private final CaseAnswers answers;

    DeathRules(Cases cases, CaseAnswers answers) {
        this.cases = cases;
        this.answers = answers;
    }

    @Override
    public String kind() {
        return "assistance";
    }

    @Override
    public String form() {
        return Death.FORM;
    }

    @Override
    public List<InputError> check(Submission submission) {
        var caseNo = submission.caseNo();
        var members = answers.latest(caseNo, "application").orElseThrow().path("members");
        return check(submission, members, cases.applicant(caseNo).idNo());
    }

    static List<InputError> check(Submission submission, JsonNode members, String applicant) {
        var death = new Death(submission.answers());
        if ("MISTAKE".equals(submission.outcome())) return List.of();
        if (death.deceased() < 0) return List.of(error("deceased", "deceased-missing"));
        return switch (submission.outcome()) {
            case "OTHERS_REMAIN" -> goesOn(death, members, applicant);
            case "NOBODY_LEFT" -> members.size() > 1 ? List.of(error("deceased", "others-left")) : List.of();
            default -> List.of();
        };
    }

    private static List<InputError> goesOn(Death death, JsonNode members, String applicant) {
        if (members.size() < 2) return List.of(error("deceased", "nobody-left"));
        var errors = new ArrayList<InputError>();
        var gone = members.path(death.deceased());
        var needed = gone.path("relation").asText().equals("HEAD") || isApplicant(gone, applicant);
        if (needed && death.successor() < 0) errors.add(error("successor", "successor-missing"));
        if (death.successor() == death.deceased()) errors.add(error("successor", "successor-dead"));
        return errors;
    }

    static boolean isApplicant(JsonNode member, String applicant) {
        return IdentityPaper.normal(member.path("idNo").asText()).equals(applicant);
    }

    private static InputError error(String path, String code) {
        return new InputError(path, code, "kinds.assistance." + code);
    }
}
