package org.banjie.forms.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banjie.forms.feel.ExpressionScope;
import org.banjie.forms.feel.FormExpressions;
import org.banjie.forms.schema.Component;
import org.banjie.forms.schema.FixedOrExpression;
import org.banjie.forms.schema.Path;

/** One look at the form with given values: what is on the page, and what is left of the values. */
final class ReadingRound {

    private final FormExpressions feel;
    private final Map<String, Object> values;
    private final Map<String, Object> context;
    private final Map<String, Object> kept = new LinkedHashMap<>();
    private final List<Instance> instances = new ArrayList<>();

    /**
     * @param values every field's value
     * @param context what expressions see
     */
    ReadingRound(Component form, FormExpressions feel, Map<String, Object> values, Map<String, Object> context) {
        this.feel = feel;
        this.values = values;
        this.context = context;
        visit(form, Path.ROOT, ExpressionScope.of(context));
    }

    /** The values of what is not hidden. */
    Map<String, Object> kept() {
        return kept;
    }

    List<Instance> instances() {
        return instances;
    }

    private void visit(Component component, Path above, ExpressionScope scope) {
        if (isHidden(component, scope)) return;
        var at = above.then(component.names());
        if (component.type().isField()) field(component, at, scope);
        else if (component.isList()) list(component, at, scope);
        else component.children().forEach(child -> visit(child, at, scope));
    }

    private boolean isHidden(Component component, ExpressionScope scope) {
        return component.hide().filter(hide -> hide.holds(feel, scope)).isPresent();
    }

    private void field(Component field, Path at, ExpressionScope scope) {
        var value = field.expression().map(term -> computed(term, scope)).orElseGet(() -> at.in(values));
        at.put(kept, value);
        instances.add(new Instance(field, at, value, scope));
    }

    private Object computed(FixedOrExpression expression, ExpressionScope scope) {
        return expression.value(feel, scope);
    }

    private void list(Component list, Path at, ExpressionScope scope) {
        var rows = (List<?>) at.in(values);
        at.put(kept, new ArrayList<>());
        instances.add(new Instance(list, at, rows, scope));
        for (var i = 0; i < rows.size(); i++) {
            var place = at.row(i);
            place.put(kept, new LinkedHashMap<>());
            var inside = scope.row(place.in(context), i);
            list.children().forEach(child -> visit(child, place, inside));
        }
    }
}
