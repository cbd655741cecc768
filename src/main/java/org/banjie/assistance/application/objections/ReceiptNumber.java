package org.banjie.assistance.application.objections;

import java.util.Optional;
import java.util.regex.Pattern;
import org.banjie.numbers.Typed;

/**
 * The number on the receipt of whoever brought something forward, as people copy it: YY-2026-000017, with or without dashes.
 *
 * @param sort OBJECTION or COMPLAINT
 */
public record ReceiptNumber(String sort, int year, long serial) {

    private static final Pattern WRITTEN = Pattern.compile("(YY|TS)(\\d{4})(\\d{6,12})");

    /** Empty for what is none. */
    public static Optional<ReceiptNumber> of(String typed) {
        var found = WRITTEN.matcher(Typed.number(typed));
        if (!found.matches()) return Optional.empty();
        var sort = found.group(1).equals("TS") ? Objection.COMPLAINT : Objection.OBJECTION;
        return Optional.of(new ReceiptNumber(sort, Integer.parseInt(found.group(2)), Long.parseLong(found.group(3))));
    }

    /** In its one way of writing. */
    @Override
    public String toString() {
        return Objection.receipt(sort, year, serial);
    }
}
