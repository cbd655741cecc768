package org.banjie.assistance.application.calculation;

import java.util.List;
import org.banjie.assistance.application.reckoning.CalculationLine;
import org.banjie.assistance.application.supporters.SupporterFinding;

/** What a calculation says of those who owe support. */
public final class SupporterLines {

    private SupporterLines() {}

    public static List<CalculationLine> of(SupporterFinding found) {
        if (found.people().isEmpty()) return List.of(CalculationLine.of("supporter.none"));
        return found.people().stream()
                .map(one -> CalculationLine.of(
                        one.unable() ? "supporter.unable" : "supporter.able", one.name(), one.basis()))
                .toList();
    }
}
