package org.banjie.studio.checks.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which cases a table of simple columns decides more than once, and which not at all. */
public final class Coverage {

    private static final int MOST_STEPS = 50_000;
    private static final int ENOUGH = 3;

    private final List<Column> columns;
    private final int rows;
    private final List<String> gaps = new ArrayList<>();
    private int steps;

    private Coverage(List<Column> columns, int rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * An input column as the file has it.
     *
     * @param options what can be answered, where that is known
     */
    public record Input(String label, List<String> cells, List<String> options) {}

    /** Two rows by their place from 1. */
    public record Pair(int one, int other) {}

    /** The first column that cannot be judged; null when all can. */
    public static String clever(List<Input> inputs) {
        return inputs.stream()
                .filter(input ->
                        Column.of(input.label(), input.cells(), input.options()).isEmpty())
                .map(Input::label)
                .findFirst()
                .orElse(null);
    }

    /** Of columns none of which is too clever. */
    public static Coverage of(List<Input> inputs, int rows) {
        return new Coverage(
                inputs.stream()
                        .map(input -> Column.of(input.label(), input.cells(), input.options())
                                .orElseThrow())
                        .toList(),
                rows);
    }

    /** Rows that both fit some case. */
    public List<Pair> overlaps() {
        return pairs((one, other) -> columns.stream()
                .allMatch(column ->
                        column.rows().get(one).intersects(column.rows().get(other))));
    }

    /** Rows every case of which an earlier row has taken already: the later one is never come to. */
    public List<Pair> shadows() {
        return pairs((one, other) -> columns.stream().allMatch(column -> {
            var left = (BitSet) column.rows().get(other).clone();
            left.andNot(column.rows().get(one));
            return left.isEmpty();
        }));
    }

    /** Some of the cases no row fits, in words. */
    public List<String> gaps() {
        look(IntStream.range(0, rows).boxed().toList(), 0, List.of());
        return List.copyOf(gaps);
    }

    /** Whether the table was too large to look at all of it. */
    public boolean gaveUp() {
        return steps >= MOST_STEPS;
    }

    private void look(List<Integer> fitting, int at, List<String> where) {
        if (++steps >= MOST_STEPS || gaps.size() >= ENOUGH) return;
        if (fitting.isEmpty()) {
            gaps.add(where.isEmpty() ? "*" : String.join("，", where));
        } else if (at < columns.size()) {
            var column = columns.get(at);
            pieces(column, fitting).forEach((rest, names) -> {
                var more = new ArrayList<>(where);
                if (names.size() < column.pieces().size()) {
                    more.add(column.label() + " " + names.stream().limit(4).collect(Collectors.joining("、")));
                }
                look(rest, at + 1, more);
            });
        }
    }

    /** Pieces that the same rows fit are looked at together. */
    private static Map<List<Integer>, List<String>> pieces(Column column, List<Integer> fitting) {
        var together = new LinkedHashMap<List<Integer>, List<String>>();
        for (var piece = 0; piece < column.pieces().size(); piece++) {
            var at = piece;
            var rest = fitting.stream()
                    .filter(row -> column.rows().get(row).get(at))
                    .toList();
            together.computeIfAbsent(rest, none -> new ArrayList<>())
                    .add(column.pieces().get(piece));
        }
        return together;
    }

    private List<Pair> pairs(BiPredicate<Integer, Integer> meet) {
        var found = new ArrayList<Pair>();
        for (var one = 0; one < rows; one++) {
            for (var other = one + 1; other < rows && found.size() < ENOUGH; other++) {
                if (meet.test(one, other)) found.add(new Pair(one + 1, other + 1));
            }
        }
        return found;
    }
}
