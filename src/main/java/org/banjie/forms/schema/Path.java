package org.banjie.forms.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The place of an answer, written {@code members[1].idNo}.
 *
 * @param steps names (String) and row numbers from 0 (Integer)
 */
public record Path(List<Object> steps) {

    public static final Path ROOT = new Path(List.of());

    /** The place of a field below this one; its key may have dots. */
    public Path then(List<String> names) {
        return names.isEmpty() ? this : extended(names);
    }

    public Path then(String name) {
        return extended(List.of(name));
    }

    public Path row(int index) {
        return extended(List.of(index));
    }

    /** What stands at this place, null if nothing does. */
    public Object in(Object answers) {
        var found = answers;
        for (var step : steps) found = step(found, step);
        return found;
    }

    /** Whether something was written at this place, if only null. */
    public boolean isIn(Object answers) {
        var last = steps.size() - 1;
        return new Path(steps.subList(0, last)).in(answers) instanceof Map<?, ?> map
                && map.containsKey(steps.get(last));
    }

    /** Puts a value at this place, making the maps and rows on the way. */
    public void put(Map<String, Object> answers, Object value) {
        Object at = answers;
        for (var i = 0; i < steps.size() - 1; i++) at = enter(at, steps.get(i), steps.get(i + 1));
        set(at, steps.get(steps.size() - 1), value);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (var step : steps) {
            if (step instanceof Integer row) text.append('[').append(row).append(']');
            else text.append(text.isEmpty() ? "" : ".").append(step);
        }
        return text.toString();
    }

    private Path extended(List<?> more) {
        var longer = new ArrayList<Object>(steps);
        longer.addAll(more);
        return new Path(longer);
    }

    private static Object step(Object from, Object step) {
        if (from instanceof Map<?, ?> map) return map.get(step);
        if (from instanceof List<?> list && step instanceof Integer row && row < list.size()) return list.get(row);
        return null;
    }

    private static Object enter(Object at, Object step, Object next) {
        var found = step(at, step);
        if (found == null) set(at, step, found = next instanceof Integer ? new ArrayList<>() : new LinkedHashMap<>());
        return found;
    }

    @SuppressWarnings("unchecked")
    private static void set(Object at, Object step, Object value) {
        if (at instanceof List<?> list) {
            while (list.size() <= (Integer) step) ((List<Object>) list).add(null);
            ((List<Object>) list).set((Integer) step, value);
        } else {
            ((Map<String, Object>) at).put((String) step, value);
        }
    }
}
