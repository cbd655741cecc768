package org.banjie.assistance.application.changes;

import java.util.List;
import org.banjie.cases.Cases;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** A household that moves goes somewhere: to a village of the district, or to a place outside that is named. */
@Component
class MoveRules implements AnswerRules {

    static final String FORM = "move";

    private final Cases cases;

    MoveRules(Cases cases) {
        this.cases = cases;
    }

    @Override
    public String kind() {
        return "assistance";
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public List<InputError> check(Submission submission) {
        return check(submission, cases.get(submission.caseNo()).area());
    }

    /** @param area the village the case belongs to now */
    static List<InputError> check(Submission submission, String area) {
        var village = submission.answers().path("newVillage").asText("");
        var place = submission.answers().path("newPlace").asText("");
        return switch (String.valueOf(submission.outcome())) {
            case "HAND_OVER" ->
                village.isBlank()
                        ? List.of(error("newVillage", "village-missing"))
                        : village.equals(area) ? List.of(error("newVillage", "village-same")) : List.of();
            case "OUTSIDE" -> place.isBlank() ? List.of(error("newPlace", "place-missing")) : List.of();
            default -> List.of();
        };
    }

    private static InputError error(String path, String code) {
        return new InputError(path, code, "kinds.assistance." + code);
    }
}
