package org.banjie.flow.gate.expressions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An expression of one of the shapes a model may have, and no others:
 *
 * <pre>
 * ${bean.method(name, 'literal')}   ${!bean.method(name)}   ${bean.method(name) op literal}
 * ${name}                           ${!name}                ${name op literal}
 * </pre>
 *
 * @param bean null where a variable stands
 * @param operator null where nothing is compared
 */
record ModelExpression(
        boolean negated, String bean, String method, List<String> arguments, String variable, String operator) {

    private static final int LONGEST = 300;
    private static final String NAME = "[A-Za-z_][A-Za-z0-9_]{0,63}";
    private static final String STRING = "'[^'\"\\\\${}#\\p{Cntrl}]*'|\"[^'\"\\\\${}#\\p{Cntrl}]*\"";
    private static final String LITERAL = "(?:" + STRING + "|-?\\d{1,15}(?:\\.\\d{1,9})?|(?:true|false|null)\\b)";
    private static final String ARGUMENT = "(?:" + LITERAL + "|" + NAME + ")";
    private static final String CALL = "(?<bean>" + NAME + ")\\.(?<method>" + NAME + ")\\(\\s*(?<arguments>(?:"
            + ARGUMENT + "\\s*(?:,\\s*" + ARGUMENT + "\\s*)*)?)\\)";
    private static final Pattern SHAPE = Pattern.compile("\\$\\{\\s*(?<not>!)?\\s*(?:" + CALL + "|(?<variable>" + NAME
            + "))\\s*(?:(?<operator>==|!=|<=|>=|<|>)\\s*" + LITERAL + "\\s*)?\\}");
    private static final Pattern ONE_ARGUMENT = Pattern.compile(ARGUMENT);

    /** Words of the expression language, and names behind which an engine usually keeps itself. */
    private static final Set<String> RESERVED = Set.of(
            "true",
            "false",
            "null",
            "and",
            "or",
            "not",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "div",
            "mod",
            "empty",
            "instanceof",
            "execution",
            "task",
            "caseExecution",
            "externalTask",
            "authenticatedUserId",
            "variableContext",
            "processEngineServices",
            "connector");

    /** Empty when the text has none of the shapes. */
    static Optional<ModelExpression> parse(String text) {
        var m = SHAPE.matcher(text.length() > LONGEST ? "" : text);
        if (!m.matches() || m.group("not") != null && m.group("operator") != null) return Optional.empty();
        var read = new ModelExpression(
                m.group("not") != null,
                m.group("bean"),
                m.group("method"),
                arguments(m.group("arguments")),
                m.group("variable"),
                m.group("operator"));
        return read.namesAreFree() ? Optional.of(read) : Optional.empty();
    }

    /** Whether the text asks to be evaluated somewhere: where no expression belongs, none may stand. */
    static boolean isIn(String text) {
        return text.contains("${") || text.contains("#{");
    }

    /** Whether it can name a variable or a bean of a model. */
    static boolean isName(String text) {
        return text.matches(NAME) && !RESERVED.contains(text);
    }

    boolean isCall() {
        return bean != null;
    }

    /** Whether the answer is yes or no by its shape alone. */
    boolean isYesOrNo() {
        return negated || operator != null;
    }

    /** The variables it reads. */
    List<String> variables() {
        return isCall() ? arguments.stream().filter(a -> !a.matches(LITERAL)).toList() : List.of(variable);
    }

    private boolean namesAreFree() {
        return variables().stream().allMatch(ModelExpression::isName) && (!isCall() || isName(bean));
    }

    private static List<String> arguments(String list) {
        List<String> arguments = new ArrayList<>();
        var each = ONE_ARGUMENT.matcher(list == null ? "" : list);
        while (each.find()) arguments.add(each.group());
        return arguments;
    }
}
