package org.banjie.forms.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.banjie.forms.feel.ExpressionScope;
import org.banjie.forms.feel.FormExpressions;

/**
 * Where the values to choose from come from. form-js takes the first that is there of: a key of the data the form was
 * opened with, a fixed list, an expression.
 */
public record Options(String key, List<Object> fixed, Optional<FixedOrExpression> expression) {

    static Options read(JsonNode component, Consumer<String> problems) {
        var options = new Options(
                component.path("valuesKey").asText(),
                values(Plain.of(component.path("values"))),
                FixedOrExpression.read(component.path("valuesExpression"), problems));
        if (options.key.isEmpty() && options.expression.isEmpty() && options.fixed.isEmpty()) {
            problems.accept("nothing to choose from");
        }
        return options;
    }

    /**
     * The values one may choose.
     *
     * @param given the data the form was opened with: never the answers, or anyone could bring their own options
     */
    public List<Object> values(Map<String, Object> given, FormExpressions feel, ExpressionScope scope) {
        if (!key.isEmpty()) return values(given.get(key));
        if (!fixed.isEmpty()) return fixed;
        return expression.map(term -> values(term.value(feel, scope))).orElse(List.of());
    }

    private static List<Object> values(Object options) {
        return options instanceof List<?> list
                ? list.stream().map(Options::value).filter(Objects::nonNull).toList()
                : List.of();
    }

    private static Object value(Object option) {
        var value = option instanceof Map<?, ?> pair ? pair.get("value") : option;
        return "".equals(value) ? null : value;
    }
}
