package org.banjie.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.banjie.forms.feel.Feel;
import org.banjie.forms.reading.Reading;
import org.banjie.forms.schema.Plain;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.Units;
import org.banjie.refusal.InputError;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Holds answers against a form on the server, with the same result as form-js 2.0 in the browser. */
@Component
public class FormValidator {

    private final Feel feel;
    private final Function<String, Optional<Unit>> units;
    private final MessageSource messages;

    @Autowired
    FormValidator(Clock clock, Units units, MessageSource messages) {
        this(clock, units::find, messages);
    }

    FormValidator(Clock clock, Function<String, Optional<Unit>> units, MessageSource messages) {
        this.feel = new Feel(clock);
        this.units = units;
        this.messages = messages;
    }

    /**
     * What was found.
     *
     * @param answers as they are kept, see {@link Answers#clean}
     * @param errors every error at once, in the order of the form, in the reader's language; empty if the answers can
     *     be taken
     */
    public record Checked(ObjectNode answers, List<InputError> errors) {}

    /** The errors of {@link #check}. */
    public List<InputError> validate(FormSchema schema, JsonNode answers, Locale locale) {
        return check(schema, answers, NullNode.instance, locale).errors();
    }

    /** As {@link #check(FormSchema, JsonNode, JsonNode, Locale)}, for a form that was opened without data. */
    public Checked check(FormSchema schema, JsonNode answers, Locale locale) {
        return check(schema, answers, NullNode.instance, locale);
    }

    /**
     * Holds answers against a form.
     *
     * @param given the data the form was opened with, which its expressions and options may use: from us, never from
     *     the one who fills it in; a null node for none
     */
    public Checked check(FormSchema schema, JsonNode answers, JsonNode given, Locale locale) {
        var reading = Reading.of(schema.form(), schema.shape(), answers, Plain.map(given), feel);
        var formats = new Formats(units, feel.today());
        var wording = new Wording(messages, schema.form(), locale);
        var errors = reading.flaws(formats::flaw).stream().map(wording::error).toList();
        return new Checked(Answers.of(reading), errors);
    }
}
