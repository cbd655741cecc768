package org.banjie.forms.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.banjie.forms.feel.FormExpressions;
import org.banjie.forms.schema.FixedOrExpression;
import org.banjie.forms.schema.Numbers;
import org.banjie.forms.schema.Plain;
import org.banjie.forms.schema.Type;

/** The rules of form-js itself, as its viewer 2.0.0 applies them. */
final class FieldChecks {

    private static final Pattern EMAIL = Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+"
            + "@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*");

    private final FormExpressions feel;
    private final Map<String, Object> given;

    FieldChecks(FormExpressions feel, Map<String, Object> given) {
        this.feel = feel;
        this.given = given;
    }

    List<Flaw> flaws(Instance instance) {
        var flaws = new FieldFlaws(instance);
        if (instance.component().isList()) rows(flaws);
        else field(flaws);
        return flaws.found();
    }

    private void rows(FieldFlaws flaws) {
        var rows = ((List<?>) flaws.value()).size();
        var least = flaws.component().minRows();
        if (rows < least) flaws.add("too-few-rows", least, rows);
    }

    private void field(FieldFlaws flaws) {
        required(flaws);
        if (flaws.instance().isEmpty()) return;
        if (flaws.component().type().hasOptions()) chosen(flaws);
        switch (flaws.component().type()) {
            case NUMBER -> number(flaws);
            case DATETIME -> moment(flaws);
            default -> {}
        }
        range(flaws);
        pattern(flaws);
        if (flaws.value() instanceof String text) text(flaws, text);
    }

    private void required(FieldFlaws flaws) {
        var unticked = flaws.component().type() == Type.CHECKBOX && Boolean.FALSE.equals(flaws.value());
        if (flaws.component().rules().required() && (flaws.instance().isEmpty() || unticked)) flaws.add("required");
    }

    private void chosen(FieldFlaws flaws) {
        var offered = flaws.component()
                .options()
                .orElseThrow()
                .values(given, feel, flaws.instance().scope());
        var chosen = flaws.value() instanceof List<?> list
                        && flaws.component().type().isMultiple()
                ? list
                : List.of(flaws.value());
        if (!offered.containsAll(chosen)) flaws.add("not-an-option");
    }

    private void number(FieldFlaws flaws) {
        var number = Numbers.read(flaws.value()).orElse(BigDecimal.ZERO);
        var digits = flaws.component().json().path("decimalDigits");
        if (digits.isNumber() && digits.asInt() >= 0 && Numbers.decimals(number) > digits.asInt()) {
            flaws.add(digits.asInt() == 0 ? "integer" : "decimal-digits", digits.asInt());
        }
        var step = Numbers.read(flaws.component().json().path("increment").asText())
                .orElse(BigDecimal.ZERO);
        if (step.signum() != 0 && number.remainder(step).signum() != 0) flaws.add("increment", step.toPlainString());
    }

    private void moment(FieldFlaws flaws) {
        var moment = Moment.of(flaws.component(), (String) flaws.value()).orElseThrow();
        var settings = flaws.component().json();
        if (settings.path("disallowPassedDates").asBoolean()
                && moment.date() != null
                && moment.date().isBefore(feel.today())) flaws.add("passed-date");
        var interval = settings.path("timeInterval").asInt();
        if (interval > 0 && moment.time() != null && moment.time().getMinute() % interval != 0) {
            flaws.add("time-interval", interval);
        }
    }

    private void range(FieldFlaws flaws) {
        var rules = flaws.component().rules();
        bound(flaws, "min", rules.min(), (value, bound) -> value.compareTo(bound) >= 0);
        bound(flaws, "max", rules.max(), (value, bound) -> value.compareTo(bound) <= 0);
    }

    private void bound(
            FieldFlaws flaws, String code, Optional<FixedOrExpression> term, BiPredicate<BigDecimal, BigDecimal> fits) {
        var limit = limit(flaws, term);
        if (limit == null) return;
        var bound = Numbers.read(limit);
        var value = Numbers.read(flaws.value());
        if (bound.isEmpty() || value.isEmpty() || !fits.test(value.get(), bound.get())) {
            flaws.add(code, bound.map(BigDecimal::toPlainString).orElse("?"));
        }
    }

    private void pattern(FieldFlaws flaws) {
        var text = Plain.json(flaws.value()).asText();
        var pattern = flaws.component().rules().pattern();
        if (pattern.isPresent() && !pattern.get().occursIn(text)) {
            flaws.add("pattern", pattern.get().toString());
        }
    }

    private void text(FieldFlaws flaws, String text) {
        var rules = flaws.component().rules();
        var length = BigDecimal.valueOf(trimmedLength(text));
        length(flaws, "min-length", rules.minLength(), least -> length.compareTo(least) >= 0);
        length(flaws, "max-length", rules.maxLength(), most -> length.compareTo(most) <= 0);
        if (rules.validationType().equals("email") && !EMAIL.matcher(text).matches()) flaws.add("email");
        if (rules.validationType().equals("phone") && !Phone.looksLikeOne(text)) flaws.add("phone");
    }

    private void length(FieldFlaws flaws, String code, Optional<FixedOrExpression> term, Predicate<BigDecimal> fits) {
        var limit = Numbers.read(limit(flaws, term));
        if (limit.isPresent() && !fits.test(limit.get())) {
            flaws.add(code, limit.get().toPlainString());
        }
    }

    private Object limit(FieldFlaws flaws, Optional<FixedOrExpression> term) {
        return term.map(found -> found.value(feel, flaws.instance().scope())).orElse(null);
    }

    /** As JavaScript trims: the wide space and those that do not break count as white space. */
    private static int trimmedLength(String text) {
        var from = 0;
        var to = text.length();
        while (from < to && isSpace(text.charAt(from))) from++;
        while (from < to && isSpace(text.charAt(to - 1))) to--;
        return to - from;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
    }
}
