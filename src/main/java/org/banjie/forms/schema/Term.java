package org.banjie.forms.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.banjie.forms.feel.Feel;
import org.banjie.forms.feel.Scope;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** A setting of a component that is either a fixed value or an expression that starts with an equals sign. */
public final class Term {

    private final Object fixed;
    private final ParsedExpression expression;

    private Term(Object fixed, ParsedExpression expression) {
        this.fixed = fixed;
        this.expression = expression;
    }

    /** Nothing where the schema says nothing; an expression that cannot be read is told to {@code problems}. */
    static Optional<Term> read(JsonNode json, Consumer<String> problems) {
        return read(json, Feel::expression, problems);
    }

    /** As {@link #read}, for a condition; a fixed value is no condition and form-js ignores it. */
    static Optional<Term> readCondition(JsonNode json, Consumer<String> problems) {
        return read(json, Feel::condition, problems).filter(term -> term.expression != null);
    }

    public Object value(Feel feel, Scope scope) {
        return expression == null ? fixed : Plain.normal(feel.value(expression, scope.names()));
    }

    /** Whether the condition holds. */
    public boolean holds(Feel feel, Scope scope) {
        return feel.holds(expression, scope.names());
    }

    /** The fixed value, empty for an expression. */
    Optional<Object> fixed() {
        return Optional.ofNullable(fixed);
    }

    private static Optional<Term> read(
            JsonNode json, Function<String, Optional<ParsedExpression>> reader, Consumer<String> problems) {
        if (json.isMissingNode() || json.isNull()) return Optional.empty();
        if (!json.isTextual() || !Feel.isExpression(json.asText())) return Optional.of(new Term(Plain.of(json), null));
        var expression = reader.apply(json.asText());
        if (expression.isEmpty()) problems.accept("cannot read the expression " + json.asText());
        return expression.map(read -> new Term(null, read));
    }
}
