package org.banjie.studio.review;

import java.util.Arrays;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.sets.FileSet;
import org.banjie.studio.comparison.Change;
import org.banjie.words.Sentences;

/** A value in words: who does a step, where an ending leads, which format a field has, what a cell asks. */
final class ValueWords {

    private static final Pattern OFFICE =
            Pattern.compile("\\$\\{\\s*offices\\.(\\w+)\\(caseNo,\\s*'([\\w-]+)'\\)\\s*}");
    private static final Pattern COMPARED = Pattern.compile("\\$\\{\\s*(\\w+)\\s*==\\s*'([\\w-]+)'\\s*}");
    private static final Set<String> ELEMENTS =
            Set.of("in", "sourceRef", "targetRef", "attachedToRef", "default", "fourEyes", "steps");

    private final Sentences sentences;
    private final Called called;
    private final CellWords cell;

    ValueWords(Sentences sentences, Called called) {
        this.sentences = sentences;
        this.called = called;
        this.cell = new CellWords(sentences, this::code);
    }

    /** @param now whether it is how it stands after the change; where an ending leads is known of that alone */
    String of(Change change, String property, String value, boolean now) {
        if (value == null) return null;
        if (change.file().endsWith(".dmn")) return change.kind().equals("rule") ? ofRule(property, value) : value;
        if (ELEMENTS.contains(property)) return each(value, called::element);
        if (property.startsWith("outcome.")) return ending(change, property, value, now);
        return switch (property) {
            case "candidateGroups" -> office(value);
            case "formRef" -> called.form(value);
            case "conditionExpression" -> condition(value);
            case "type" -> said(value, "studio.field." + value);
            case "properties.format" -> said(value, "studio.format." + value);
            default -> ofGuide(change, property, value);
        };
    }

    private String ofRule(String column, String value) {
        return column.equals("description") ? value : cell.inWords(value);
    }

    private String ofGuide(Change change, String property, String value) {
        if (Set.of("true", "false").contains(value)) return said(value, "studio-guide.yes." + value);
        if (!change.file().equals(FileSet.GUIDE)) return value;
        return each(value, one -> code(property, one));
    }

    private String code(String property, String value) {
        return said(
                value,
                "studio-guide." + property + "." + value,
                "studio-guide.level." + value,
                "access.role." + value,
                "studio-guide.role." + value);
    }

    /** What the vocabulary calls it, or the form that asks for it. */
    private String code(String value) {
        var choice = called.choice(value);
        return choice == null ? said(value, "studio-guide.unit." + value) : choice;
    }

    private String office(String expression) {
        var asked = OFFICE.matcher(expression);
        if (!asked.matches()) return expression;
        return said(asked.group(1), "studio-editors.place." + asked.group(1)) + "："
                + said(asked.group(2), "access.role." + asked.group(2));
    }

    private String condition(String expression) {
        var compared = COMPARED.matcher(expression);
        if (!compared.matches()) return expression;
        return sentences.of(
                "studio.condition",
                called.element(compared.group(1)),
                called.ending(compared.group(1), compared.group(2)));
    }

    private String ending(Change change, String property, String value, boolean now) {
        var parts = value.split("\\s*\\|\\s*");
        var nature = parts[0].replace("!", "");
        var said = (parts.length > 1 ? parts[1] : value) + "（"
                + said(nature, "studio-editors.js.nature." + nature)
                + (parts[0].endsWith("!") ? sentences.of("studio.nature.reasons") : "") + "）";
        var ways = called.ways(change.file());
        if (!now || ways == null) return said;
        var next = ways.next(change.element(), property.substring("outcome.".length())).stream()
                .map(called::element)
                .collect(Collectors.joining("、"));
        return next.isEmpty() ? said : said + " → " + next;
    }

    private static String each(String list, UnaryOperator<String> word) {
        return Arrays.stream(list.split(",\\s*")).map(word).collect(Collectors.joining("、"));
    }

    private String said(String otherwise, String... keys) {
        return Stream.of(keys)
                .map(key -> sentences.ofOr(key, ""))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(otherwise);
    }
}
