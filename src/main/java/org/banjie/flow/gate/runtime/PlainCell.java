package org.banjie.flow.gate.runtime;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A cell that only names words, {@code "MLA","EXTREME"}, or one truth, {@code true}: most cells of most tables. Whether a
 * fact is among them is seen without the engine of the language, which puts all its functions together for every cell.
 */
record PlainCell(Set<Object> values) {

    private static final Pattern WORD = Pattern.compile("\"([^\"\\\\]*)\"");
    private static final Pattern WORDS = Pattern.compile("%1$s(?:\\s*,\\s*%1$s)*".formatted("\"[^\"\\\\]*\""));

    /** Empty where the language has to be asked. */
    static Optional<PlainCell> of(String text) {
        var cell = text.strip();
        if (cell.equals("true") || cell.equals("false")) return Optional.of(new PlainCell(Set.of(cell.equals("true"))));
        if (!WORDS.matcher(cell).matches()) return Optional.empty();
        var words = WORD.matcher(cell).results().map(PlainCell::word).collect(Collectors.toSet());
        return Optional.of(new PlainCell(words));
    }

    private static Object word(MatchResult found) {
        return found.group(1);
    }

    /** Whether it can be said without the language: of something of the kind that is named. */
    boolean answers(Object fact) {
        return fact != null && values.iterator().next().getClass() == fact.getClass();
    }

    boolean has(Object fact) {
        return values.contains(fact);
    }
}
