package org.banjie.kinds.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banjie.forms.FormSchema;
import org.banjie.forms.FormValidator;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.kinds.own.DaysOfCase;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** Answers held against their form's schema and against the rules the kind adds. */
@Component
public class FormCheck {

    private final FormValidator validator;
    private final List<AnswerRules> rules;
    private final Offers offers;
    private final DaysOfCase days;
    private final LaterFields later;

    FormCheck(FormValidator validator, List<AnswerRules> rules, Offers offers, DaysOfCase days, LaterFields later) {
        this.validator = validator;
        this.rules = rules;
        this.offers = offers;
        this.days = days;
        this.later = later;
    }

    /** The answers as they are kept, and everything wrong with them. */
    public record Checked(JsonNode answers, List<InputError> errors) {}

    /**
     * Schema and rules are both asked in any case, so that every error is told at once. Rules are given the answers as
     * the form reads them: of the right type, and what is wrong left empty.
     */
    public Checked check(String kind, FormSchema schema, AnswerRules.Submission submission) {
        var caseNo = submission.caseNo();
        var checked = validator.check(
                schema,
                submission.answers(),
                offers.of(kind, caseNo, schema.id()),
                name -> caseNo == null ? Optional.empty() : days.of(caseNo, name));
        var errors = new ArrayList<>(checked.errors());
        var read = new AnswerRules.Submission(caseNo, submission.outcome(), checked.answers());
        rules.stream()
                .filter(rule -> rule.kind().equals(kind) && rule.form().equals(schema.id()))
                .flatMap(rule -> rule.check(read).stream())
                .filter(error -> !later.isLater(kind, schema, error.path()))
                .forEach(errors::add);
        return new Checked(checked.answers(), errors);
    }
}
