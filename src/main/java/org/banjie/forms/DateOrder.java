package org.banjie.forms;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.banjie.forms.reading.Flaw;
import org.banjie.forms.reading.Instance;

/**
 * Dates obey each other: a date may name with {@code properties.notBefore} what it cannot come before, one or more of
 *
 * <ul>
 *   <li>{@code application}, {@code acceptance}, {@code decision}: the day of that in the case
 *   <li>{@code step:Task_X}: the day that step ended last
 *   <li>{@code paper:code}: the day that paper was last printed
 *   <li>{@code answer:form.key}: a date given on another form of the case
 *   <li>{@code field:key}: a date given beside it on the same form
 *   <li>{@code today}
 * </ul>
 *
 * What has not happened binds nothing.
 */
final class DateOrder {

    private static final Pattern NAME = Pattern.compile(
            "today|application|acceptance|decision|step:\\w+|paper:[\\w-]+|answer:[\\w-]+\\.\\w+|field:\\w+");

    private final Function<String, Optional<LocalDate>> days;
    private final LocalDate today;

    /** @param days of a case, by the names above but the last two */
    DateOrder(Function<String, Optional<LocalDate>> days, LocalDate today) {
        this.days = days;
        this.today = today;
    }

    /** Whether a form may say so. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    Optional<Flaw> flaw(Instance instance) {
        var order = instance.component().property("notBefore");
        if (order.isBlank()) return Optional.empty();
        return day(instance.value()).flatMap(given -> Arrays.stream(order.split("\\s+"))
                .flatMap(name -> tooEarly(instance, given, name).stream())
                .findFirst());
    }

    private Optional<Flaw> tooEarly(Instance instance, LocalDate given, String name) {
        return of(instance, name).filter(given::isBefore).map(day -> Flaw.of(instance.path(), "too-early", day)
                .because(name.split(":")[0]));
    }

    private Optional<LocalDate> of(Instance instance, String name) {
        if (name.equals("today")) return Optional.of(today);
        if (name.startsWith("field:")) return day(beside(instance, name.substring("field:".length())));
        return days.apply(name);
    }

    private static Object beside(Instance instance, String key) {
        return instance.scope().self() instanceof Map<?, ?> answers ? answers.get(key) : null;
    }

    private static Optional<LocalDate> day(Object value) {
        if (!(value instanceof String text) || text.length() < 10) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
