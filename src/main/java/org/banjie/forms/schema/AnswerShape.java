package org.banjie.forms.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which names answers may have, level by level. */
public final class AnswerShape {

    private final Map<String, AnswerShape> names = new HashMap<>();
    private AnswerShape rows;
    private boolean closed;

    public static AnswerShape of(Component form) {
        var shape = new AnswerShape();
        shape.take(form.children());
        return shape;
    }

    /** Adds the places of everything in {@code answers} that no component asks for to {@code found}. */
    public void strangers(Object answers, Path at, List<Path> found) {
        if (closed) return;
        if (answers instanceof Map<?, ?> map) map.forEach((name, value) -> stranger((String) name, value, at, found));
        if (rows != null && answers instanceof List<?> list) {
            for (var i = 0; i < list.size(); i++) rows.strangers(list.get(i), at.row(i), found);
        }
    }

    private void stranger(String name, Object value, Path at, List<Path> found) {
        var known = names.get(name);
        if (known == null) found.add(at.then(name));
        else known.strangers(value, at.then(name), found);
    }

    private void take(List<Component> components) {
        for (var component : components) {
            var place = this;
            for (var name : component.names()) place = place.names.computeIfAbsent(name, none -> new AnswerShape());
            place.take(component);
        }
    }

    private void take(Component component) {
        if (component.type().isField()) closed = true;
        else if (component.isList()) rows().take(component.children());
        else take(component.children());
    }

    private AnswerShape rows() {
        if (rows == null) rows = new AnswerShape();
        return rows;
    }
}
