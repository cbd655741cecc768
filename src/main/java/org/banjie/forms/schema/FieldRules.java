package org.banjie.forms.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a field asks of its answer: the {@code validate} object of form-js.
 *
 * @param validationType {@code email}, {@code phone} or empty
 * @param patternMessage what the form's author says when the pattern does not match, may be empty
 */
public record FieldRules(
        boolean required,
        Optional<FixedOrExpression> min,
        Optional<FixedOrExpression> max,
        Optional<FixedOrExpression> minLength,
        Optional<FixedOrExpression> maxLength,
        Optional<Pattern> pattern,
        String patternMessage,
        String validationType) {

    private static final Set<String> KNOWN = Set.of(
            "required", "min", "max", "minLength", "maxLength", "pattern", "patternErrorMessage", "validationType");
    private static final Set<String> TYPES = Set.of("", "custom", "email", "phone");

    static FieldRules read(JsonNode validate, Consumer<String> problems) {
        validate.fieldNames().forEachRemaining(name -> {
            if (!KNOWN.contains(name)) problems.accept("unknown rule validate." + name);
        });
        if (!TYPES.contains(validate.path("validationType").asText())) {
            problems.accept("unknown validationType " + validate.path("validationType"));
        }
        return new FieldRules(
                validate.path("required").asBoolean(),
                number(validate.path("min"), problems),
                number(validate.path("max"), problems),
                number(validate.path("minLength"), problems),
                number(validate.path("maxLength"), problems),
                pattern(validate.path("pattern").asText(), problems),
                validate.path("patternErrorMessage").asText(),
                validate.path("validationType").asText());
    }

    private static Optional<FixedOrExpression> number(JsonNode json, Consumer<String> problems) {
        var term = FixedOrExpression.read(json, problems);
        var fixed = term.flatMap(FixedOrExpression::fixed);
        if (fixed.isPresent() && Numbers.read(fixed.get()).isEmpty()) problems.accept("not a number: " + json);
        return term;
    }

    private static Optional<Pattern> pattern(String source, Consumer<String> problems) {
        if (source.isEmpty()) return Optional.empty();
        var pattern = Pattern.read(source);
        if (pattern.isEmpty()) problems.accept("cannot read the pattern " + source);
        return pattern;
    }
}
