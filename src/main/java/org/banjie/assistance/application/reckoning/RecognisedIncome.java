package org.banjie.assistance.application.reckoning;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.banjie.refusal.InputError;

/**
 * The income that a form recognises. Figures are checked, not typed over: another one than was found stands only line by
 * line, each with its evidence and reason (民发〔2021〕57号第十七条至第十九条).
 *
 * @param amount of the whole household, yuan a month; null where the form names none
 */
public record RecognisedIncome(BigDecimal amount, List<Deviation> deviations) {

    private static final String AMOUNT = "recognisedMonthlyIncome";
    private static final String LINES = "deviations";

    public static RecognisedIncome of(JsonNode form) {
        var lines = StreamSupport.stream(form.path(LINES).spliterator(), false)
                .filter(row -> row.hasNonNull("found") && row.hasNonNull("recognised"))
                .map(Deviation::of)
                .toList();
        return new RecognisedIncome(money(form, AMOUNT), lines);
    }

    public boolean deviates() {
        return !deviations.isEmpty();
    }

    /** What is wrong with it beside what was found. */
    public List<InputError> faults(FoundIncome found) {
        if (amount == null) return unsaid(found);
        var errors = new ArrayList<InputError>();
        IntStream.range(0, deviations.size())
                .filter(row -> deviations.get(row).difference().signum() == 0)
                .mapToObj(row -> error("%s[%d].recognised".formatted(LINES, row), "deviation-none"))
                .forEach(errors::add);
        var difference = amount.subtract(found.highest());
        var explained = deviations.stream().map(Deviation::difference).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (difference.signum() != 0 && deviations.isEmpty()) {
            errors.add(error(AMOUNT, "deviation-unexplained", plain(amount), plain(found.highest())));
        } else if (explained.compareTo(difference) != 0) {
            errors.add(error(AMOUNT, "deviation-sum", plain(difference), plain(explained)));
        }
        return errors;
    }

    private List<InputError> unsaid(FoundIncome found) {
        if (deviates()) return List.of(error(AMOUNT, "deviation-amount"));
        return found.seenMore()
                ? List.of(error(AMOUNT, "visit-found-more", plain(found.visited()), plain(found.checked())))
                : List.of();
    }

    static BigDecimal money(JsonNode form, String field) {
        var text = form.path(field).asText("");
        return text.isBlank() || form.path(field).isNull() ? null : new BigDecimal(text);
    }

    private static String plain(BigDecimal yuan) {
        return yuan.toPlainString();
    }

    private static InputError error(String path, String code, Object... arguments) {
        return new InputError(path, code, "kinds.assistance." + code, arguments);
    }
}
