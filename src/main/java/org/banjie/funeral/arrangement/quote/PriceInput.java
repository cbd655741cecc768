package org.banjie.funeral.arrangement.quote;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.banjie.funeral.prices.Publication;

/** A price as it was typed. */
record PriceInput(String item, String from, String amount, String basis) {

    static final PriceInput EMPTY = new PriceInput("", "", "", "");

    /** What cannot be read is nothing, and said to be wrong by the rule. */
    Publication read() {
        return new Publication(item, day(), yuan(), basis);
    }

    private LocalDate day() {
        try {
            return from == null ? null : LocalDate.parse(from.strip());
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private BigDecimal yuan() {
        try {
            return amount == null ? null : new BigDecimal(amount.strip());
        } catch (NumberFormatException none) {
            return null;
        }
    }
}
