package org.banjie.forms.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.forms.schema.Component;
import org.banjie.forms.schema.Path;

/**
 * Brings answers to the types of their fields, as the viewer does when it opens a form, with defaults and empty values
 * for what is missing. Where the viewer would drop a value without a word, here a flaw is noted.
 */
final class Coercion {

    private static final int MOST_ROWS = 200;

    private final Map<String, Object> source;
    private final Map<String, Object> target = new LinkedHashMap<>();
    private final Map<Path, Flaw> flaws = new HashMap<>();

    private Coercion(Map<String, Object> source) {
        this.source = source;
    }

    /** What came of it: every field of the form has a value, and flaws say which values were set aside. */
    record Coerced(Map<String, Object> values, Map<Path, Flaw> flaws) {}

    static Coerced of(Component form, Map<String, Object> source) {
        var coercion = new Coercion(source);
        coercion.children(form, Path.ROOT);
        return new Coerced(coercion.target, coercion.flaws);
    }

    private void children(Component parent, Path at) {
        parent.children().forEach(child -> component(child, at.then(child.names())));
    }

    private void component(Component component, Path at) {
        if (component.type().isField()) field(component, at);
        else if (component.isList()) list(component, at);
        else group(component, at);
    }

    private void group(Component group, Path at) {
        var given = at.in(source);
        if (given != null && !(given instanceof Map)) flaw(at, "wrong-type", "object");
        children(group, at);
    }

    private void list(Component list, Path at) {
        var rows = rows(list, at);
        at.put(target, new ArrayList<>());
        for (var row = 0; row < rows; row++) {
            var place = at.row(row);
            var given = place.in(source);
            if (given != null && !(given instanceof Map)) flaw(place, "wrong-type", "object");
            place.put(target, new LinkedHashMap<>());
            children(list, place);
        }
    }

    private int rows(Component list, Path at) {
        var given = at.in(source);
        if (given == null) return Math.min(list.startRows(), MOST_ROWS);
        if (!(given instanceof List<?> rows)) {
            flaw(at, "wrong-type", "list");
            return 0;
        }
        var most = list.maxRows(MOST_ROWS);
        if (rows.size() <= most) return rows.size();
        flaws.put(at, Flaw.of(at, "too-many-rows", most, rows.size()));
        return 0;
    }

    private void field(Component field, Path at) {
        var value = at.isIn(source) ? Value.of(field, at.in(source)) : Optional.of(Value.untouched(field));
        if (value.isEmpty()) flaw(at, "wrong-type", Value.expected(field));
        if (value.isPresent() && value.get().isTooLong()) flaws.put(at, Flaw.of(at, "max-length", Value.LONGEST_TEXT));
        at.put(target, flaws.containsKey(at) ? Value.empty(field) : value.get().plain());
    }

    private void flaw(Path at, String code, String variant) {
        flaws.put(at, Flaw.of(at, code).because(variant));
    }
}
