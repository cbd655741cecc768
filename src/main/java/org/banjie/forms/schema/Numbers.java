package org.banjie.forms.schema;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as a browser's number field takes them, of a size that cannot hurt. */
public final class Numbers {

    private static final Pattern SHAPE =
            Pattern.compile("-?(\\d{1,30}(\\.\\d{0,20})?|\\.\\d{1,20})(e[+-]?\\d{1,2})?", Pattern.CASE_INSENSITIVE);

    private Numbers() {}

    /** Empty for anything that is not a number or the text of one. */
    public static Optional<BigDecimal> read(Object value) {
        if (value instanceof BigDecimal number) return Optional.of(number);
        if (!(value instanceof String text) || !SHAPE.matcher(text).matches()) return Optional.empty();
        return Optional.of(new BigDecimal(text).stripTrailingZeros());
    }

    /** Digits after the point, trailing zeros not counted. */
    public static int decimals(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }
}
