package org.banjie.notices.body;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.banjie.notices.print.ChineseDates;

/** Turns the blocks of a paper into what is printed, with the facts of a case. */
public final class PaperBody {

    private static final String ANSWERS = "answers.";

    /** Facts that are months and not days. */
    private static final List<String> MONTHS = List.of("changesFrom");

    private final Map<String, Object> facts;
    private final Map<String, String> names;

    /**
     * @param facts of the case, and those of the office that every paper may say
     * @param names codes of a kind's own facts by their words
     */
    public PaperBody(Map<String, Object> facts, Map<String, String> names) {
        this.facts = facts;
        this.names = names;
    }

    /**
     * A piece as it is printed.
     *
     * @param sort as {@link Block.Sort#code}, or {@code table}
     * @param items of a list
     * @param rows of a table
     */
    public record Piece(String sort, String text, List<String> items, List<Row> rows) {}

    /** @param label what stands on the left */
    public record Row(String label, String value) {}

    /** Blocks of which nothing is left are left out. */
    public List<Piece> print(List<Block> blocks) {
        var printed = new ArrayList<Piece>();
        var rows = new ArrayList<Row>();
        for (var block : blocks) {
            if (block.sort() == Block.Sort.ROW) {
                rows.addAll(rows(block));
                continue;
            }
            table(rows, printed);
            if (block.sort() == Block.Sort.LIST) {
                var items = items(fact(Sentence.of(block.text()).only()));
                if (!items.isEmpty()) printed.add(new Piece("list", "", items, List.of()));
            } else {
                var said = said(block.text());
                if (!said.isBlank()) printed.add(new Piece(block.sort().code(), said, List.of(), List.of()));
            }
        }
        table(rows, printed);
        return printed;
    }

    private static void table(List<Row> rows, List<Piece> printed) {
        if (!rows.isEmpty()) printed.add(new Piece("table", "", List.of(), List.copyOf(rows)));
        rows.clear();
    }

    /** What is a table by itself brings its own rows. */
    private List<Row> rows(Block block) {
        var only = Sentence.of(block.text()).only();
        if (only != null && fact(only) instanceof Collection<?> several && isTable(several)) {
            return several.stream()
                    .map(one -> (Map<?, ?>) one)
                    .map(one -> new Row(String.valueOf(one.get("label")), String.valueOf(one.get("value"))))
                    .toList();
        }
        var said = said(block.text());
        return said.isBlank() ? List.of() : List.of(new Row(block.label(), said));
    }

    private static boolean isTable(Collection<?> several) {
        return !several.isEmpty() && several.stream().allMatch(Map.class::isInstance);
    }

    private String said(String text) {
        return Sentence.of(text).filled(this::isThere, this::value);
    }

    /** {@code answers.reason} is an answer of the form. */
    private Object fact(String name) {
        var code = names.getOrDefault(name, name);
        if (!code.startsWith(ANSWERS)) return facts.get(code);
        return facts.get("answers") instanceof Map<?, ?> answers ? answers.get(code.substring(ANSWERS.length())) : null;
    }

    private boolean isThere(String code) {
        var fact = fact(code);
        if (fact instanceof Collection<?> several) return !several.isEmpty();
        return fact != null && !fact.toString().isBlank() && !fact.toString().equals("false");
    }

    private String value(String code) {
        var fact = fact(code);
        if (fact instanceof Collection<?>) return String.join("；", items(fact));
        var text = fact == null ? "" : fact.toString();
        if (MONTHS.contains(code) && !text.isEmpty()) return new ChineseDates().month(text);
        return text.matches("\\d{4}-\\d\\d-\\d\\d") ? new ChineseDates().day(text) : text;
    }

    private static List<String> items(Object fact) {
        if (fact instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return fact == null || fact.toString().isBlank() ? List.of() : List.of(fact.toString());
    }
}
