package org.banjie.assistance.application.acceptance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banjie.assistance.application.entitlement.AssistanceTables;
import org.banjie.assistance.application.means.ApplicationForm;
import org.banjie.assistance.application.supporters.SupporterRules;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** Holds the application against the rules of a household, and asks the table where it belongs (T10). */
@Component
class ApplicationRules implements AnswerRules {

    private final AssistanceTables tables;
    private final Clock clock;

    ApplicationRules(AssistanceTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "assistance";
    }

    @Override
    public String form() {
        return "application";
    }

    @Override
    public List<InputError> check(Submission submission) {
        var errors = new ArrayList<>(HouseholdRules.check(submission.answers()));
        errors.addAll(SupporterRules.ofApplication(submission.answers()));
        var application = new ApplicationForm(submission.answers());
        errors.addAll(unknownAlone(application));
        if (!application.category().isBlank()) {
            errors.addAll(misplaced(application, tables.decide("assistance-jurisdiction", facts(application))));
        }
        return errors;
    }

    /** Whoever applies alone is one of the members. */
    static List<InputError> unknownAlone(ApplicationForm application) {
        var asks = application.answers().path("applyAs").asText().equals("ALONE");
        var name = application.answers().path("alonePerson").asText("");
        if (!asks || name.isBlank() || application.alone().isPresent()) return List.of();
        return List.of(new InputError("alonePerson", "not-a-member", "kinds.assistance.not-a-member", name));
    }

    private Map<String, Object> facts(ApplicationForm application) {
        return Map.of(
                "on", LocalDate.now(clock),
                "registered", application.registered(),
                "category", application.category());
    }

    /** Where to go, said at once, instead of a case that must be declined. @param row of the table of places */
    static List<InputError> misplaced(ApplicationForm application, Map<String, Object> row) {
        var housed = !application.answers().path("residence").asText("").isBlank();
        return switch ((String) row.get("place")) {
            case "HOME" -> List.of(error("category", "go-home", row.get("basis")));
            case "SHELTER" -> List.of(error("residenceStatus", "go-shelter", row.get("basis")));
            case "RESIDENCE" -> housed ? List.of() : List.of(error("residence", "residence-missing", row.get("basis")));
            default -> List.of();
        };
    }

    private static InputError error(String path, String code, Object basis) {
        return new InputError(path, code, "kinds.assistance." + code, basis);
    }
}
