package org.banjie.studio.checks.tables;

/**
 * Numbers, or days counted as numbers.
 *
 * @param closedFrom whether {@code from} itself is in it
 */
record Range(double from, boolean closedFrom, double to, boolean closedTo, boolean days) {

    static Range of(String comparison, double value, boolean days) {
        var low = Double.NEGATIVE_INFINITY;
        var high = Double.POSITIVE_INFINITY;
        return switch (comparison == null ? "=" : comparison) {
            case "<" -> new Range(low, false, value, false, days);
            case "<=" -> new Range(low, false, value, true, days);
            case ">" -> new Range(value, false, high, false, days);
            case ">=" -> new Range(value, true, high, false, days);
            default -> new Range(value, true, value, true, days);
        };
    }

    boolean holds(double number) {
        return (closedFrom ? number >= from : number > from) && (closedTo ? number <= to : number < to);
    }
}
