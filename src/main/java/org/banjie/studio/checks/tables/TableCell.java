package org.banjie.studio.checks.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a cell of an input column asks, as far as it is simple: anything, a list of words, or numbers and dates compared.
 *
 * @param words that fit; empty for a cell of numbers
 * @param ranges that fit; empty for a cell of words
 * @param negated whether it is everything else that fits
 */
record TableCell(List<String> words, List<Range> ranges, boolean negated) {

    static final TableCell ANY = new TableCell(List.of(), List.of(), true);

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(true|false)");
    private static final String VALUE = "(-?\\d+(?:\\.\\d+)?|date\\(\"\\d{4}-\\d{2}-\\d{2}\"\\))";
    private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>)?\\s*" + VALUE);
    private static final Pattern BETWEEN =
            Pattern.compile("([\\[(\\]])\\s*" + VALUE + "\\s*\\.\\.\\s*" + VALUE + "\\s*([\\])\\[])");
    private static final Pattern NOT = Pattern.compile("not\\((.*)\\)");

    /** Empty for what is too clever to be judged here. */
    static Optional<TableCell> parse(String text) {
        var asked = text.strip();
        if (asked.isEmpty() || asked.equals("-")) return Optional.of(ANY);
        var not = NOT.matcher(asked);
        if (not.matches()) {
            return parse(not.group(1))
                    .filter(cell -> !cell.negated())
                    .map(cell -> new TableCell(cell.words(), cell.ranges(), true));
        }
        var words = new ArrayList<String>();
        var ranges = new ArrayList<Range>();
        for (var part : asked.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
            var word = WORD.matcher(part.strip());
            var range = range(part.strip());
            if (word.matches()) words.add(word.group(1) == null ? word.group(2) : word.group(1));
            else if (range.isPresent()) ranges.add(range.get());
            else return Optional.empty();
        }
        return words.isEmpty() || ranges.isEmpty()
                ? Optional.of(new TableCell(List.copyOf(words), List.copyOf(ranges), false))
                : Optional.empty();
    }

    boolean isAny() {
        return negated && words.isEmpty() && ranges.isEmpty();
    }

    boolean fits(String word) {
        return words.contains(word) != negated;
    }

    boolean fits(double number) {
        return ranges.stream().anyMatch(range -> range.holds(number)) != negated;
    }

    private static Optional<Range> range(String part) {
        try {
            var compared = COMPARED.matcher(part);
            if (compared.matches()) {
                return Optional.of(Range.of(compared.group(1), value(compared.group(2)), isDate(part)));
            }
            var between = BETWEEN.matcher(part);
            if (!between.matches()) return Optional.empty();
            return Optional.of(new Range(
                    value(between.group(2)),
                    between.group(1).equals("["),
                    value(between.group(3)),
                    between.group(4).equals("]"),
                    isDate(part)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static boolean isDate(String part) {
        return part.contains("date(");
    }

    private static double value(String text) {
        return text.startsWith("date") ? LocalDate.parse(text.substring(6, 16)).toEpochDay() : Double.parseDouble(text);
    }
}
