package org.banjie.flow.gate.expressions;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.banjie.flow.gate.xml.XmlNode;

/** Values that the engine evaluates, each place with the forms and answers that make sense there. */
enum ExpressionShape implements Shape {
    /** What a service step does. */
    CALL(null, false, Set.of()),
    CONDITION(null, true, Set.of(boolean.class, Boolean.class)),
    /** Who may do a step: {@code role@unit}, or a bean that answers with such words; several with commas. */
    GRANTS("[a-z][a-z0-9-]{0,40}@[A-Za-z0-9]{1,20}", false, Set.of(String.class, Collection.class)),
    DATE("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?([+-]\\d{2}:\\d{2}|Z)?", true, Set.of(Date.class, String.class)),
    DURATION(ExpressionShape.PERIOD, true, Set.of(String.class)),
    /** Bounded, and never by seconds: a timer that repeats for ever fills the database. */
    CYCLE("R[1-9]\\d?/" + ExpressionShape.PERIOD, false, Set.of(String.class)),
    /** The list of a multi-instance step: a variable's bare name, too. */
    COLLECTION("[A-Za-z_][A-Za-z0-9_]{0,63}", true, Set.of(Collection.class)),
    CARDINALITY("[1-9]\\d?", true, Set.of(int.class, Integer.class, long.class, Long.class)),
    VALUE(null, true, Set.of());

    static final String PERIOD = "P(?=\\d|T\\d)(\\d{1,3}Y)?(\\d{1,3}M)?(\\d{1,4}D)?(T(?=\\d)(\\d{1,4}H)?(\\d{1,5}M)?)?";
    private static final int LONGEST = 1_000;
    private static final Pattern COMMA_OUTSIDE = Pattern.compile("\\s*,\\s*(?![^{]*\\})");

    private final Pattern literal;
    private final boolean takesVariables;
    private final Set<Class<?>> answers;

    ExpressionShape(String literal, boolean takesVariables, Set<Class<?>> answers) {
        this.literal = literal == null ? null : Pattern.compile(literal);
        this.takesVariables = takesVariables;
        this.answers = answers;
    }

    @Override
    public void check(String name, String value, XmlNode at, Reading reading) {
        if (value.length() > LONGEST) {
            reading.findings().error(at, "value", name, value, Shape.words(this));
        } else {
            var parts = this == GRANTS ? List.of(COMMA_OUTSIDE.split(value, -1)) : List.of(value);
            parts.forEach(part -> checkOne(name, part, at, reading));
        }
    }

    private void checkOne(String name, String value, XmlNode at, Reading reading) {
        if (literal != null && literal.matcher(value).matches()) return;
        var read = ModelExpression.parse(value).filter(this::hasFormOfThisPlace);
        if (read.isEmpty()) {
            reading.findings().error(at, "value", name, value, Shape.words(this));
        } else {
            checkNames(read.get(), at, reading);
        }
    }

    private boolean hasFormOfThisPlace(ModelExpression read) {
        return (read.isCall() || takesVariables) && (this == CONDITION || !read.isYesOrNo());
    }

    private void checkNames(ModelExpression read, XmlNode at, Reading reading) {
        for (var variable : read.variables()) {
            if (reading.beans().find(variable).isPresent()) reading.findings().error(at, "bean-as-value", variable);
        }
        if (read.isCall()) {
            reading.beans()
                    .find(read.bean())
                    .ifPresentOrElse(bean -> checkCall(bean, read, at, reading), () -> reading.findings()
                            .error(
                                    at,
                                    "bean-unknown",
                                    read.bean(),
                                    reading.beans().names()));
        }
    }

    private void checkCall(CallableBean bean, ModelExpression read, XmlNode at, Reading reading) {
        var arity = read.arguments().size();
        var method = bean.method(read.method(), arity);
        if (method.isPresent()) {
            checkAnswer(method.get().getReturnType(), read, at, reading);
        } else if (bean.methodNames().contains(read.method())) {
            reading.findings().error(at, "arity", read.bean(), read.method(), arity);
        } else {
            reading.findings().error(at, "method-unknown", read.bean(), read.method(), bean.methodNames());
        }
    }

    private void checkAnswer(Class<?> answer, ModelExpression read, XmlNode at, Reading reading) {
        var fits = answers.isEmpty() || answers.stream().anyMatch(wanted -> wanted.isAssignableFrom(answer));
        if (!fits && read.operator() == null) {
            reading.findings()
                    .error(at, "answer", read.bean(), read.method(), answer.getSimpleName(), Shape.words(this));
        }
    }
}
