package org.banjie.studio.review;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banjie.words.Sentences;

/** A cell of a rule table in words; what is more than a comparison stays as it is written. */
final class CellWords {

    private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<)\\s*(.+)");
    private static final Pattern RANGE = Pattern.compile("([\\[(\\]])\\s*(.+?)\\s*\\.\\.\\s*(.+?)\\s*([])\\[])");
    private static final Pattern DAY = Pattern.compile("date\\(\"([\\d-]+)\"\\)");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern TEXTS = Pattern.compile("\"[^\"]*\"(\\s*,\\s*\"[^\"]*\")*");

    private final Sentences sentences;
    private final UnaryOperator<String> called;

    /** @param called what people call a value such as {@code WORKING} */
    CellWords(Sentences sentences, UnaryOperator<String> called) {
        this.sentences = sentences;
        this.called = called;
    }

    String inWords(String cell) {
        var text = cell.strip();
        if (text.isEmpty() || text.equals("-")) return sentences.of("studio.cell.any");
        if (TEXTS.matcher(text).matches()) return texts(text);
        var compared = COMPARED.matcher(text);
        if (compared.matches()) return sentences.of(key(compared.group(1)), value(compared.group(2)));
        var range = RANGE.matcher(text);
        if (!range.matches()) return value(text);
        var from = range.group(1).equals("[") ? ">=" : ">";
        var to = range.group(4).equals("]") ? "<=" : "<";
        return sentences.of(key(from), value(range.group(2)))
                + sentences.of("studio.cell.and")
                + sentences.of(key(to), value(range.group(3)));
    }

    private String texts(String cell) {
        return Arrays.stream(cell.split("\"\\s*,\\s*\""))
                .map(one -> called.apply(one.replace("\"", "")))
                .collect(Collectors.joining(sentences.of("studio.cell.or")));
    }

    private String value(String written) {
        var day = DAY.matcher(written.strip());
        if (day.matches()) return day.group(1);
        var text = TEXT.matcher(written.strip());
        if (text.matches()) return called.apply(text.group(1));
        return switch (written.strip()) {
            case "true", "false" -> sentences.of("studio-guide.yes." + written.strip());
            default -> written.strip();
        };
    }

    private static String key(String comparison) {
        return switch (comparison) {
            case ">=" -> "studio.cell.from";
            case "<=" -> "studio.cell.up-to";
            case ">" -> "studio.cell.above";
            default -> "studio.cell.below";
        };
    }
}
