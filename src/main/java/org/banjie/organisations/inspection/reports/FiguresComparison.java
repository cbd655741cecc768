package org.banjie.organisations.inspection.reports;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.banjie.organisations.register.Roll;

/** What changed since last year and against the register, the biggest change first. */
public final class FiguresComparison {

    private static final List<String> MONEY = List.of("totalAssets", "netAssets", "income", "expenditure");

    private FiguresComparison() {}

    /** @param percent how much it changed, of last year's; what is new or differs from the register counts as all of it */
    public record Change(String field, String was, String is, int percent) {}

    public static List<Change> of(ReportFiling now, JsonNode lastYear, Roll.Entry registered) {
        var changes = new ArrayList<Change>();
        now.differences(registered).forEach((field, pair) -> changes.add(new Change(field, pair[0], pair[1], 100)));
        ReportFiling.FIGURES.stream().filter(figure -> !figure.equals("fund")).forEach(figure -> {
            var was = ReportFiling.figure(lastYear, figure);
            var is = now.figure(figure);
            if (was != null && is != null && was.compareTo(is) != 0) {
                changes.add(new Change(figure, was.toPlainString(), is.toPlainString(), percent(was, is)));
            }
        });
        changes.sort(Comparator.comparing((Change change) -> Math.abs(change.percent()))
                .reversed());
        return changes;
    }

    /** The biggest change of money there is, in percent either way; 0 where there is no last year. */
    public static int biggest(List<Change> changes) {
        return changes.stream()
                .filter(change -> MONEY.contains(change.field()))
                .mapToInt(change -> Math.abs(change.percent()))
                .max()
                .orElse(0);
    }

    private static int percent(BigDecimal was, BigDecimal is) {
        if (was.signum() == 0) return is.signum() * 100;
        return is.subtract(was)
                .multiply(BigDecimal.valueOf(100))
                .divide(was.abs(), 0, RoundingMode.HALF_UP)
                .min(BigDecimal.valueOf(1_000_000))
                .max(BigDecimal.valueOf(-1_000_000))
                .intValue();
    }
}
