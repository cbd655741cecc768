package org.banjie.forms.feel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an expression sees at its place in the form: all answers by name, and inside a list also the row ({@code this}),
 * what is around it ({@code parent}) and the row numbers from 1 ({@code i}).
 */
public record ExpressionScope(Map<String, Object> answers, Object self, Map<String, Object> parent, List<Integer> i) {

    /** The scope outside every list. */
    public static ExpressionScope of(Map<String, Object> answers) {
        return new ExpressionScope(answers, answers, null, List.of());
    }

    /** The scope inside one row. */
    public ExpressionScope row(Object row, int index) {
        var numbers = new ArrayList<>(i);
        numbers.add(index + 1);
        return new ExpressionScope(answers, row, names(self), numbers);
    }

    /** Every name an expression can use. Answers hide the special names, which can still be reached as {@code _this_}. */
    public Map<String, Object> names() {
        return names(answers);
    }

    private Map<String, Object> names(Object plain) {
        var names = new HashMap<String, Object>();
        special(names, "", "");
        if (plain instanceof Map<?, ?> map) map.forEach((name, value) -> names.put((String) name, value));
        special(names, "_", "_");
        return names;
    }

    private void special(Map<String, Object> names, String before, String after) {
        names.put(before + "this" + after, self);
        names.put(before + "parent" + after, parent);
        names.put(before + "i" + after, i);
    }
}
