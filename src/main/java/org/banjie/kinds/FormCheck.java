package org.banjie.kinds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.banjie.forms.Answers;
import org.banjie.forms.FormSchema;
import org.banjie.forms.FormValidator;
import org.banjie.site.InputError;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Answers held against their form's schema and against the rules the kind adds. */
@Component
public class FormCheck {

    private final FormValidator validator;
    private final Answers answers;
    private final List<AnswerRules> rules;

    FormCheck(FormValidator validator, Answers answers, List<AnswerRules> rules) {
        this.validator = validator;
        this.answers = answers;
        this.rules = rules;
    }

    /** The answers as they are kept, and everything wrong with them. */
    public record Checked(JsonNode answers, List<InputError> errors) {}

    /** Schema and rules are both asked in any case, so that every error is told at once; rules bear with bad input. */
    public Checked check(String kind, FormSchema schema, AnswerRules.Submission submission) {
        var errors = new ArrayList<>(validator.validate(schema, submission.answers(), LocaleContextHolder.getLocale()));
        rules.stream()
                .filter(rule -> rule.kind().equals(kind) && rule.form().equals(schema.id()))
                .forEach(rule -> errors.addAll(rule.check(submission)));
        return new Checked(answers.clean(schema, submission.answers()), errors);
    }
}
