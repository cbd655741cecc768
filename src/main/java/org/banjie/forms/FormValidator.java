package org.banjie.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.banjie.forms.feel.Feel;
import org.banjie.forms.reading.Reading;
import org.banjie.forms.schema.Plain;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.Units;
import org.banjie.site.InputError;
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

    /** Every error at once, in the order of the form, in the reader's language; empty if the answers can be taken. */
    public List<InputError> validate(FormSchema schema, JsonNode answers, Locale locale) {
        return validate(schema, answers, Map.of(), locale);
    }

    /**
     * As {@link #validate(FormSchema, JsonNode, Locale)}, for a form that was opened with data.
     *
     * @param given what the form was opened with and its expressions and options may use; from us, never from the one
     *     who fills it in
     */
    public List<InputError> validate(FormSchema schema, JsonNode answers, JsonNode given, Locale locale) {
        return validate(schema, answers, Plain.map(given), locale);
    }

    private List<InputError> validate(FormSchema schema, JsonNode answers, Map<String, Object> given, Locale locale) {
        var formats = new Formats(units, feel.today());
        var wording = new Wording(messages, schema.form(), locale);
        return Reading.of(schema.form(), schema.shape(), answers, given, feel).flaws(formats::flaw).stream()
                .map(wording::error)
                .toList();
    }
}
