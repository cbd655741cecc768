package org.banjie.payments.claims.plans;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A plan of equal instalments, month after month; what does not divide is paid with the first of them, a fen each. */
public final class Instalments {

    private static final int FEN = 2;

    private Instalments() {}

    /**
     * @param amount yuan, to the fen
     * @param count 1 at least; fewer where there is not a fen for each
     * @return instalments that come to the amount exactly
     */
    public static List<MonthSum> of(BigDecimal amount, LocalDate first, int count) {
        var fen =
                amount.movePointRight(FEN).setScale(0, RoundingMode.UNNECESSARY).longValueExact();
        var many = (int) Math.min(count, fen);
        return IntStream.range(0, many)
                .mapToObj(n -> new MonthSum(
                        first.plusMonths(n), BigDecimal.valueOf(fen / many + (n < fen % many ? 1 : 0), FEN)))
                .toList();
    }
}
