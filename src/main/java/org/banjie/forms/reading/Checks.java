package org.banjie.forms.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.banjie.forms.feel.Feel;
import org.banjie.forms.schema.Component;
import org.banjie.forms.schema.Numbers;
import org.banjie.forms.schema.Plain;
import org.banjie.forms.schema.Term;
import org.banjie.forms.schema.Type;

/** The rules of form-js itself, as its viewer 2.0.0 applies them. */
final class Checks {

    private static final Pattern EMAIL = Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+"
            + "@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*");

    private static final String SPACES = "[\\s\\u00a0\\u2000-\\u200a\\u2028\\u2029\\u3000\\ufeff]+";
    private static final Pattern MARGINS = Pattern.compile("^" + SPACES + "|" + SPACES + "\\z");

    private final Feel feel;
    private final Map<String, Object> given;

    Checks(Feel feel, Map<String, Object> given) {
        this.feel = feel;
        this.given = given;
    }

    List<Flaw> flaws(Instance instance) {
        var flaws = new Flaws(instance);
        if (instance.component().isList()) rows(flaws);
        else field(flaws);
        return flaws.found;
    }

    private void rows(Flaws flaws) {
        var rows = ((List<?>) flaws.instance.value()).size();
        var least = flaws.component.minRows();
        if (rows < least) flaws.add("too-few-rows", least, rows);
    }

    private void field(Flaws flaws) {
        required(flaws);
        if (flaws.instance.isEmpty()) return;
        if (flaws.component.type().hasOptions()) chosen(flaws);
        switch (flaws.component.type()) {
            case NUMBER -> number(flaws);
            case DATETIME -> moment(flaws);
            default -> {}
        }
        range(flaws);
        pattern(flaws);
        if (flaws.instance.value() instanceof String text) text(flaws, text);
    }

    private void required(Flaws flaws) {
        var unticked = Boolean.FALSE.equals(flaws.instance.value());
        if (flaws.component.rules().required() && (flaws.instance.isEmpty() || unticked && isCheckbox(flaws.component)))
            flaws.add("required");
    }

    private void chosen(Flaws flaws) {
        var offered = flaws.component.options().orElseThrow().values(given, feel, flaws.instance.scope());
        var chosen = flaws.instance.value() instanceof List<?> list
                        && flaws.component.type().isMultiple()
                ? list
                : List.of(flaws.instance.value());
        if (!offered.containsAll(chosen)) flaws.add("not-an-option");
    }

    private void number(Flaws flaws) {
        var number = Numbers.read(flaws.instance.value()).orElse(BigDecimal.ZERO);
        var digits = flaws.component.json().path("decimalDigits");
        if (digits.isNumber() && digits.asInt() >= 0 && Numbers.decimals(number) > digits.asInt())
            flaws.add(digits.asInt() == 0 ? "integer" : "decimal-digits", digits.asInt());
        var step =
                Numbers.read(flaws.component.json().path("increment").asText()).orElse(BigDecimal.ZERO);
        if (step.signum() != 0 && number.remainder(step).signum() != 0) flaws.add("increment", step.toPlainString());
    }

    private void moment(Flaws flaws) {
        var moment = Moment.of(flaws.component, (String) flaws.instance.value()).orElseThrow();
        var settings = flaws.component.json();
        if (settings.path("disallowPassedDates").asBoolean()
                && moment.date() != null
                && moment.date().isBefore(feel.today())) flaws.add("passed-date");
        var interval = settings.path("timeInterval").asInt();
        if (interval > 0 && moment.time() != null && moment.time().getMinute() % interval != 0)
            flaws.add("time-interval", interval);
    }

    private void range(Flaws flaws) {
        var rules = flaws.component.rules();
        bound(flaws, "min", rules.min(), (value, bound) -> value.compareTo(bound) >= 0);
        bound(flaws, "max", rules.max(), (value, bound) -> value.compareTo(bound) <= 0);
    }

    private void bound(Flaws flaws, String code, Optional<Term> term, BiPredicate<BigDecimal, BigDecimal> fits) {
        var limit = limit(flaws, term);
        if (limit == null) return;
        var bound = Numbers.read(limit);
        var value = Numbers.read(flaws.instance.value());
        if (bound.isEmpty() || value.isEmpty() || !fits.test(value.get(), bound.get()))
            flaws.add(code, bound.map(BigDecimal::toPlainString).orElse("?"));
    }

    private void pattern(Flaws flaws) {
        var text = Plain.json(flaws.instance.value()).asText();
        var pattern = flaws.component.rules().pattern();
        if (pattern.isPresent() && !pattern.get().occursIn(text))
            flaws.add("pattern", pattern.get().toString());
    }

    private void text(Flaws flaws, String text) {
        var rules = flaws.component.rules();
        var length = BigDecimal.valueOf(trimmed(text).length());
        length(flaws, "min-length", rules.minLength(), least -> length.compareTo(least) >= 0);
        length(flaws, "max-length", rules.maxLength(), most -> length.compareTo(most) <= 0);
        if (rules.validationType().equals("email") && !EMAIL.matcher(text).matches()) flaws.add("email");
        if (rules.validationType().equals("phone") && !Phone.looksLikeOne(text)) flaws.add("phone");
    }

    private void length(Flaws flaws, String code, Optional<Term> term, Predicate<BigDecimal> fits) {
        var limit = Numbers.read(limit(flaws, term));
        if (limit.isPresent() && !fits.test(limit.get()))
            flaws.add(code, limit.get().toPlainString());
    }

    private Object limit(Flaws flaws, Optional<Term> term) {
        return term.map(found -> found.value(feel, flaws.instance.scope())).orElse(null);
    }

    private static boolean isCheckbox(Component component) {
        return component.type() == Type.CHECKBOX;
    }

    /** As JavaScript trims: the wide space and the non-breaking ones count as white space. */
    private static String trimmed(String text) {
        return MARGINS.matcher(text).replaceAll("");
    }

    /** The flaws of one field while they are being found. */
    private static final class Flaws {

        private final Instance instance;
        private final Component component;
        private final List<Flaw> found = new ArrayList<>();

        private Flaws(Instance instance) {
            this.instance = instance;
            this.component = instance.component();
        }

        private void add(String code, Object... arguments) {
            found.add(Flaw.of(instance.path(), code, arguments));
        }
    }
}
