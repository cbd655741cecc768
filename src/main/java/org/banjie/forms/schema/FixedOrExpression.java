package org.banjie.forms.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.banjie.forms.feel.ExpressionScope;
import org.banjie.forms.feel.FormExpressions;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** A setting of a component that is either a fixed value or an expression that starts with an equals sign. */
public final class FixedOrExpression {

    private final Object fixed;
    private final ParsedExpression expression;

    private FixedOrExpression(Object fixed, ParsedExpression expression) {
        this.fixed = fixed;
        this.expression = expression;
    }

    /** Nothing where the schema says nothing; an expression that cannot be read is told to {@code problems}. */
    static Optional<FixedOrExpression> read(JsonNode json, Consumer<String> problems) {
        return read(json, FormExpressions::expression, problems);
    }

    /** As {@link #read}, for a condition; a fixed value is no condition and form-js ignores it. */
    static Optional<FixedOrExpression> readCondition(JsonNode json, Consumer<String> problems) {
        return read(json, FormExpressions::condition, problems).filter(term -> term.expression != null);
    }

    public Object value(FormExpressions feel, ExpressionScope scope) {
        return expression == null ? fixed : Plain.normal(feel.value(expression, scope.names()));
    }

    /** Whether the condition holds. */
    public boolean holds(FormExpressions feel, ExpressionScope scope) {
        return feel.holds(expression, scope.names());
    }

    /** The fixed value, empty for an expression. */
    Optional<Object> fixed() {
        return Optional.ofNullable(fixed);
    }

    private static Optional<FixedOrExpression> read(
            JsonNode json, Function<String, Optional<ParsedExpression>> reader, Consumer<String> problems) {
        if (json.isMissingNode() || json.isNull()) return Optional.empty();
        if (!json.isTextual() || !FormExpressions.isExpression(json.asText())) {
            return Optional.of(new FixedOrExpression(Plain.of(json), null));
        }
        var expression = reader.apply(json.asText());
        if (expression.isEmpty()) problems.accept("cannot read the expression " + json.asText());
        return expression.map(read -> new FixedOrExpression(null, read));
    }
}
