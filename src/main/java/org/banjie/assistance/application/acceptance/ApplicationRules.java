package org.banjie.assistance.application.acceptance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.assistance.application.entitlement.Tables;
import org.banjie.assistance.application.means.Application;
import org.banjie.refusal.InputError;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Holds the application against the rules of a household, and asks the table where it belongs (T10). */
@Component
class ApplicationRules implements AnswerRules {

    private final HouseholdRules rules;
    private final Tables tables;
    private final MessageSource messages;
    private final Clock clock;

    ApplicationRules(HouseholdRules rules, Tables tables, MessageSource messages, Clock clock) {
        this.rules = rules;
        this.tables = tables;
        this.messages = messages;
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
        var errors = new ArrayList<>(rules.check(submission.answers(), LocaleContextHolder.getLocale()));
        var application = new Application(submission.answers());
        if (!application.category().isBlank()) place(application, errors);
        return errors;
    }

    /** Where to go, said at once, instead of a case that must be declined. */
    private void place(Application application, List<InputError> errors) {
        var facts = Map.<String, Object>of(
                "on", LocalDate.now(clock),
                "registered", application.registered(),
                "category", application.category());
        var row = tables.decide("assistance-jurisdiction", facts);
        var place = (String) row.get("place");
        switch (place) {
            case "HOME" -> errors.add(error("category", "go-home", row.get("basis")));
            case "SHELTER" -> errors.add(error("residenceStatus", "go-shelter", row.get("basis")));
            case "RESIDENCE" -> {
                if (application.answers().path("residence").asText("").isBlank())
                    errors.add(error("residence", "residence-missing", row.get("basis")));
            }
            default -> {}
        }
    }

    private InputError error(String path, String code, Object basis) {
        var message =
                messages.getMessage("kinds.assistance." + code, new Object[] {basis}, LocaleContextHolder.getLocale());
        return new InputError(path, code, message);
    }
}
