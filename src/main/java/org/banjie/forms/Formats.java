package org.banjie.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.banjie.forms.reading.Flaw;
import org.banjie.forms.reading.Instance;
import org.banjie.forms.schema.Numbers;
import org.banjie.jurisdiction.Unit;
import org.banjie.numbers.BankAccount;
import org.banjie.numbers.CitizenId;
import org.banjie.numbers.IdentityPaper;
import org.banjie.numbers.Typed;
import org.banjie.numbers.Uscc;

/**
 * The formats of our own that a field may ask for with {@code properties.format}. The browser's half, with the same
 * answers, is {@code src/main/frontend/src/forms/formats.ts}.
 */
final class Formats {

    static final Set<String> NAMES =
            Set.of("cn-id", "uscc", "mobile", "unit", "money", "bank-account", "past-date", "name", "identity");

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final BigDecimal MOST_MONEY = new BigDecimal("999999999999.99");

    private final Function<String, Optional<Unit>> units;
    private final LocalDate today;

    Formats(Function<String, Optional<Unit>> units, LocalDate today) {
        this.units = units;
        this.today = today;
    }

    /** The flaw of an answer that is there but not in its field's format. */
    Optional<Flaw> flaw(Instance instance) {
        var format = instance.component().format();
        var text = normal(format, instance.value());
        var fault =
                switch (format) {
                    case "cn-id" -> citizenId(text);
                    case "identity" -> identity(text, instance);
                    case "uscc" -> Uscc.fault(text).map(this::name);
                    case "mobile" -> MOBILE.matcher(text).matches() ? Optional.<String>empty() : Optional.of("");
                    case "unit" -> unit(text, instance.component().property("level"));
                    case "money" -> money(text);
                    case "bank-account" -> BankAccount.fault(text).map(this::name);
                    case "past-date" -> date(text);
                    default -> Optional.<String>empty();
                };
        return fault.map(variant -> Flaw.of(instance.path(), format).because(variant));
    }

    /** The answer as it is kept: as it was meant, see {@link Typed}. */
    static String normal(String format, Object value) {
        var text = value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
        return switch (format) {
            case "cn-id" -> CitizenId.normal(text);
            case "identity" -> IdentityPaper.normal(text);
            case "uscc" -> Uscc.normal(text);
            case "mobile" -> Typed.phone(text);
            case "name" -> Typed.name(text);
            case "bank-account" -> BankAccount.normal(text);
            default -> text;
        };
    }

    private Optional<String> citizenId(String text) {
        var fault = CitizenId.fault(text);
        if (fault.isPresent()) return fault.map(this::name);
        return new CitizenId(text).birth().isAfter(today) ? Optional.of("future") : Optional.empty();
    }

    /**
     * By the kind of paper beside it, {@code properties.paper} names that field; who chooses none has a citizen's number.
     * Where no field is named, the number of any paper will do.
     */
    private Optional<String> identity(String text, Instance instance) {
        if (instance.component().property("paper").isEmpty()) return ofAny(text);
        var beside = instance.scope().self() instanceof Map<?, ?> row
                ? row.get(instance.component().property("paper"))
                : null;
        var paper = Arrays.stream(IdentityPaper.values())
                .filter(one -> one.name().equals(beside))
                .findFirst()
                .orElse(IdentityPaper.CITIZEN);
        if (paper == IdentityPaper.CITIZEN) return citizenId(text);
        return paper.has(text) ? Optional.empty() : Optional.of("other");
    }

    private Optional<String> ofAny(String text) {
        var paper = IdentityPaper.of(text);
        if (paper.isPresent() && paper.get() != IdentityPaper.CITIZEN) return Optional.empty();
        // what is as long as a citizen's number is meant for one
        return text.length() == 18 ? citizenId(text) : Optional.of("any");
    }

    private Optional<String> unit(String code, String level) {
        var unit = units.apply(code).filter(Unit::isOffice);
        if (unit.isEmpty()) return Optional.of("none");
        return level.isEmpty() || name(unit.get().level()).equals(level) ? Optional.empty() : Optional.of(level);
    }

    private Optional<String> money(String text) {
        var amount = Numbers.read(text);
        if (amount.isEmpty() || amount.get().compareTo(MOST_MONEY) > 0) return Optional.of("");
        if (amount.get().signum() < 0) return Optional.of("negative");
        return Numbers.decimals(amount.get()) > 2 ? Optional.of("decimals") : Optional.empty();
    }

    private Optional<String> date(String text) {
        try {
            var date = LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
            return date.isAfter(today) ? Optional.of("future") : Optional.empty();
        } catch (DateTimeParseException noDate) {
            return Optional.of("");
        }
    }

    private String name(Enum<?> fault) {
        return fault.name().toLowerCase(Locale.ROOT);
    }
}
