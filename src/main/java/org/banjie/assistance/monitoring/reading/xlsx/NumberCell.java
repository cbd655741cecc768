package org.banjie.assistance.monitoring.reading.xlsx;

import java.math.BigDecimal;
import java.util.Locale;

/** A number as a spreadsheet keeps it: 15 digits, and zeros for the others. */
final class NumberCell {

    private static final BigDecimal EXACT = new BigDecimal("1E15");

    private NumberCell() {}

    /** What has lost digits is never written out as if it had them: 3.101172E+17. */
    static String shown(String value) {
        try {
            var number = new BigDecimal(value.strip());
            return number.abs().compareTo(EXACT) < 0 ? value : String.format(Locale.ROOT, "%E", number.doubleValue());
        } catch (NumberFormatException noNumber) {
            return value;
        }
    }
}
