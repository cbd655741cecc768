package org.banjie.studio.checks.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * An input column cut into pieces within which no cell tells cases apart.
 *
 * @param label what the column is called
 * @param pieces in words
 * @param rows for each row the pieces it fits
 */
record Column(String label, List<String> pieces, List<BitSet> rows) {

    /**
     * Cuts a column.
     *
     * @param options what can be answered at all, where that is known; else empty
     * @return empty when a cell is too clever to be judged
     */
    static Optional<Column> of(String label, List<String> texts, List<String> options) {
        var cells = new ArrayList<TableCell>();
        for (var text : texts) {
            var cell = TableCell.parse(text);
            if (cell.isEmpty()) return Optional.empty();
            cells.add(cell.get());
        }
        var words = cells.stream().anyMatch(cell -> !cell.words().isEmpty());
        var numbers = cells.stream().anyMatch(cell -> !cell.ranges().isEmpty());
        if (words && numbers) return Optional.empty();
        return Optional.of(numbers ? numbers(label, cells) : words(label, cells, options));
    }

    private static Column words(String label, List<TableCell> cells, List<String> options) {
        var known = new TreeSet<>(options);
        cells.forEach(cell -> known.addAll(cell.words()));
        if (known.stream().allMatch(word -> word.equals("true") || word.equals("false")) && !known.isEmpty()) {
            known.addAll(List.of("true", "false"));
        }
        if (known.isEmpty()) known.add("*");
        return cut(label, List.copyOf(known), List.copyOf(known), cells, TableCell::fits);
    }

    private static Column numbers(String label, List<TableCell> cells) {
        var days = cells.stream().flatMap(cell -> cell.ranges().stream()).anyMatch(Range::days);
        var cuts = new TreeSet<Double>();
        cells.forEach(cell -> cell.ranges().forEach(range -> Stream.of(range.from(), range.to())
                .filter(end -> !end.isInfinite())
                .forEach(cuts::add)));
        var samples = new ArrayList<Double>();
        var names = new ArrayList<String>();
        Double last = null;
        for (var cut : cuts) {
            if (last == null) {
                // before the first day that a table knows there is no law to it
                if (!days) add(samples, names, cut - 1, "< " + shown(cut, false));
            } else if (!days || cut - last > 1) {
                add(samples, names, (last + cut) / 2, shown(last, days) + " … " + shown(cut, days));
            }
            add(samples, names, cut, shown(cut, days));
            last = cut;
        }
        add(samples, names, last + 1, "> " + shown(last, days));
        return cut(label, names, samples, cells, TableCell::fits);
    }

    private static void add(List<Double> samples, List<String> names, double sample, String name) {
        samples.add(sample);
        names.add(name);
    }

    private static <T> Column cut(
            String label, List<String> names, List<T> samples, List<TableCell> cells, BiPredicate<TableCell, T> fits) {
        var rows = cells.stream()
                .map(cell -> {
                    var pieces = new BitSet();
                    for (var i = 0; i < samples.size(); i++) {
                        if (cell.isAny() || fits.test(cell, samples.get(i))) pieces.set(i);
                    }
                    return pieces;
                })
                .toList();
        return new Column(label, names, rows);
    }

    private static String shown(double value, boolean days) {
        if (days) return LocalDate.ofEpochDay((long) value).toString();
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
