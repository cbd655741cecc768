package org.banjie.forms.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banjie.forms.schema.Component;
import org.banjie.forms.schema.Numbers;
import org.banjie.forms.schema.Path;
import org.banjie.forms.schema.Plain;

/**
 * Brings answers to the types of their fields, as the viewer does when it opens a form, with defaults and empty values
 * for what is missing. Where the viewer would drop a value without a word, here a flaw is noted.
 */
final class Coercion {

    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_ROWS = 200;
    private static final Object WRONG = new Object();

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
        for (int row = 0; row < rows; row++) {
            var place = at.row(row);
            var given = place.in(source);
            if (given != null && !(given instanceof Map)) flaw(place, "wrong-type", "object");
            place.put(target, new LinkedHashMap<>());
            children(list, place);
        }
    }

    private int rows(Component list, Path at) {
        var given = at.in(source);
        if (given == null) return list.startRows();
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
        var value = at.isIn(source) ? coerced(field, at.in(source)) : otherwise(field);
        if (value instanceof String text && text.length() > LONGEST_TEXT) {
            flaws.put(at, Flaw.of(at, "max-length", LONGEST_TEXT));
            value = empty(field);
        }
        if (value == WRONG) flaw(at, "wrong-type", expected(field));
        at.put(target, value == WRONG ? empty(field) : value);
    }

    private void flaw(Path at, String code, String variant) {
        flaws.put(at, Flaw.of(at, code).because(variant));
    }

    private static Object otherwise(Component field) {
        var byDefault = field.json().path("defaultValue");
        var value = byDefault.isMissingNode() ? WRONG : coerced(field, Plain.of(byDefault));
        return value == WRONG ? empty(field) : value;
    }

    private static Object empty(Component field) {
        return switch (field.type()) {
            case TEXTFIELD, TEXTAREA -> "";
            case CHECKBOX -> false;
            case CHECKLIST, TAGLIST -> List.of();
            default -> null;
        };
    }

    private static Object coerced(Component field, Object value) {
        return switch (field.type()) {
            case TEXTFIELD -> text(value) instanceof String text ? text.replaceAll("[\r\n\t]", " ") : WRONG;
            case TEXTAREA -> text(value);
            case NUMBER -> number(field, value);
            case CHECKBOX -> value == null ? false : value instanceof Boolean ? value : WRONG;
            case CHECKLIST, TAGLIST -> several(value);
            case DATETIME -> moment(field, value);
            case FILEPICKER -> files(value);
            case EXPRESSION -> null;
            default -> "".equals(value) ? null : value;
        };
    }

    private static Object text(Object value) {
        if (value instanceof BigDecimal number) return number.toPlainString();
        if (value instanceof Map || value instanceof List) return WRONG;
        return value == null ? "" : value.toString();
    }

    private static Object number(Component field, Object value) {
        if (value == null || "".equals(value)) return null;
        var number = Numbers.read(value);
        if (number.isEmpty()) return WRONG;
        if (!field.json().path("serializeToString").asBoolean()) return number.get();
        return value instanceof String ? value : number.get().toPlainString();
    }

    private static Object several(Object value) {
        if (value == null) return List.of();
        return value instanceof List<?> list ? list.stream().distinct().toList() : WRONG;
    }

    private static Object moment(Component field, Object value) {
        if (value == null || "".equals(value)) return null;
        return value instanceof String text && Moment.of(field, text).isPresent() ? text : WRONG;
    }

    private static Object files(Object value) {
        if (value == null || "".equals(value)) return null;
        return value instanceof String text && text.matches("files::[\\w-]{1,100}") ? text : WRONG;
    }

    private static String expected(Component field) {
        return switch (field.type()) {
            case CHECKBOX -> "boolean";
            case CHECKLIST, TAGLIST -> "list";
            case DATETIME -> Moment.subtype(field);
            case FILEPICKER -> "files";
            case NUMBER -> "number";
            default -> "text";
        };
    }
}
