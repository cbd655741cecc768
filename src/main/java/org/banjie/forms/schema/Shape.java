package org.banjie.forms.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which names answers may have, level by level. */
public final class Shape {

    private final Map<String, Shape> names = new HashMap<>();
    private Shape rows;
    private boolean closed;

    public static Shape of(Component form) {
        var shape = new Shape();
        shape.take(form.children());
        return shape;
    }

    /** Adds the places of everything in {@code answers} that no component asks for to {@code found}. */
    public void strangers(Object answers, Path at, List<Path> found) {
        if (closed) return;
        if (answers instanceof Map<?, ?> map) {
            map.forEach((name, value) -> stranger((String) name, value, at, found));
        }
        if (rows != null && answers instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) rows.strangers(list.get(i), at.row(i), found);
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
            for (var name : component.names()) place = place.names.computeIfAbsent(name, none -> new Shape());
            place.take(component);
        }
    }

    private void take(Component component) {
        if (component.type().isField()) closed = true;
        else if (component.isList()) rows().take(component.children());
        else take(component.children());
    }

    private Shape rows() {
        if (rows == null) rows = new Shape();
        return rows;
    }
}
