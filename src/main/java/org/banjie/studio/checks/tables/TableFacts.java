package org.banjie.studio.checks.tables;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.flow.gate.xml.XmlNode;
import org.banjie.kinds.own.CaseFacts;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Fields;
import org.banjie.studio.checks.Node;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.springframework.stereotype.Component;

/** Tables ask only for what a case of this kind knows: answers that some form asks for, settings, the general facts. */
@Component
class TableFacts implements Check {

    private static final Set<String> ALWAYS = Set.of("on", "category", "livesElsewhere", "objected");
    private static final Set<String> LANGUAGE =
            Set.of("true", "false", "null", "and", "or", "not", "if", "then", "else");
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*(?:\\.[\\p{L}_][\\p{L}\\p{N}_]*)*(?!\\s*\\()");
    private static final int NAMED = 12;
    static final String ANSWERS = "answers.";

    private final List<CaseFacts> own;

    TableFacts(List<CaseFacts> own) {
        this.own = own;
    }

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        if (draft.guide() == null) return;
        var known = new HashSet<>(ALWAYS);
        known.addAll(draft.guide().settings().keySet());
        if (draft.before() != null) {
            expressions(draft.before()).flatMap(one -> names(one.xml())).forEach(known::add);
        }
        var fields = Fields.keys(draft);
        var more = own.stream().anyMatch(one -> one.kind().equals(draft.set().kind()));
        if (!more) known.add("age");
        expressions(draft).forEach(asked -> names(asked.xml()).forEach(name -> {
            if (name.startsWith(ANSWERS)) {
                var field = name.substring(ANSWERS.length());
                if (!fields.contains(field)) say.accept(error(column(asked), "table-field", field, some(fields)));
            } else if (!known.contains(name)) {
                var error = error(column(asked), "table-fact", name);
                say.accept(more ? error.as(Remark.Severity.WARNING) : error);
            }
        }));
    }

    static Stream<Node> expressions(SetReading draft) {
        return TableCheck.decisionTables(draft).flatMap(table -> TableCheck.children(table.xml(), "input").stream()
                .flatMap(input -> TableCheck.children(input, "inputExpression").stream())
                .map(asked -> new Node(table.file(), asked)));
    }

    static Stream<String> names(XmlNode expression) {
        var text = TableCheck.text(expression).replaceAll("\"[^\"]*\"", "");
        return NAME.matcher(text).results().map(MatchResult::group).filter(name -> !LANGUAGE.contains(name));
    }

    /** A few of what could be asked for instead. */
    private static String some(Set<String> fields) {
        return fields.stream().limit(NAMED).collect(Collectors.joining("、"));
    }

    /** The column that asks. */
    static Node column(Node expression) {
        return new Node(expression.file(), expression.xml().parent());
    }

    /** What stands above a column. */
    static String heading(Node column) {
        var label = column.xml().attribute("label");
        return label == null ? "" : label;
    }

    static Remark error(Node column, String rule, Object... args) {
        return Remark.of(Remark.Severity.ERROR, column.file(), column.id(), heading(column), rule, args);
    }

    static Node decision(Node expression) {
        return new Node(expression.file(), expression.xml().parent().parent().parent());
    }
}
