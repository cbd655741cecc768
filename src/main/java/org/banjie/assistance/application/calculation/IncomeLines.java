package org.banjie.assistance.application.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banjie.assistance.application.reckoning.CalculationLine;
import org.banjie.assistance.application.reckoning.RecognisedIncome;
import org.banjie.words.Yuan;

/** Where the income of a calculation comes from: each line as declared, the check where it found otherwise, what was recognised. */
public final class IncomeLines {

    private IncomeLines() {}

    /**
     * In the order in which they are printed.
     *
     * @param declared by line, yuan a month
     * @param known what the check found of all of it, else the sum declared
     */
    public static List<CalculationLine> of(
            Map<String, BigDecimal> declared, BigDecimal known, RecognisedIncome recognised) {
        var lines = new ArrayList<CalculationLine>();
        declared.forEach((line, amount) -> lines.add(CalculationLine.of("income." + line, plain(amount))));
        var sum = declared.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (known.compareTo(sum) != 0) lines.add(CalculationLine.of("checked", plain(sum), plain(known)));
        recognised
                .deviations()
                .forEach(one -> lines.add(CalculationLine.of(
                        "recognised." + one.line(), plain(one.found()), plain(one.recognised()), one.evidence())));
        return lines;
    }

    /** The one line of somebody who applies alone. */
    public static CalculationLine own(BigDecimal income) {
        return CalculationLine.of("own", plain(income));
    }

    private static String plain(BigDecimal yuan) {
        return Yuan.said(yuan);
    }
}
