package org.banjie.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.banjie.forms.feel.FormExpressions;
import org.banjie.forms.reading.FormReading;
import org.banjie.forms.schema.Plain;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.Units;
import org.banjie.refusal.InputError;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Holds answers against a form on the server, with the same result as form-js 2.0 in the browser. */
@Component
public class FormValidator {

    private final FormExpressions feel;
    private final Function<String, Optional<Unit>> units;

    @Autowired
    FormValidator(Clock clock, Units units) {
        this(clock, units::find);
    }

    FormValidator(Clock clock, Function<String, Optional<Unit>> units) {
        this(new FormExpressions(clock), units);
    }

    FormValidator(FormExpressions feel, Function<String, Optional<Unit>> units) {
        this.feel = feel;
        this.units = units;
    }

    /**
     * What was found.
     *
     * @param answers as they are kept, see {@link KeptAnswers#clean}
     * @param errors every error at once, in the order of the form; empty if the answers can be taken
     */
    public record Checked(ObjectNode answers, List<InputError> errors) {}

    /** The errors of {@link #check}. */
    public List<InputError> validate(FormSchema schema, JsonNode answers) {
        return check(schema, answers, NullNode.instance).errors();
    }

    /** As {@link #check(FormSchema, JsonNode, JsonNode)}, for a form that was opened without data. */
    public Checked check(FormSchema schema, JsonNode answers) {
        return check(schema, answers, NullNode.instance);
    }

    /**
     * Holds answers against a form.
     *
     * @param given the data the form was opened with, which its expressions and options may use: from us, never from
     *     the one who fills it in; a null node for none
     */
    public Checked check(FormSchema schema, JsonNode answers, JsonNode given) {
        return check(schema, answers, given, none -> Optional.empty());
    }

    /** @param days of the case, by the names that {@link DateOrder} knows; empty for what has not happened */
    public Checked check(
            FormSchema schema, JsonNode answers, JsonNode given, Function<String, Optional<LocalDate>> days) {
        var reading = FormReading.of(schema.form(), schema.shape(), answers, Plain.map(given), feel);
        var formats = new Formats(units, feel.today());
        var order = new DateOrder(days, feel.today());
        var wording = new Wording(schema.form());
        var errors = reading.flaws(field -> formats.flaw(field).or(() -> order.flaw(field))).stream()
                .map(wording::error)
                .toList();
        return new Checked(KeptAnswers.of(reading), errors);
    }
}
