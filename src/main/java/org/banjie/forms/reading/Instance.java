package org.banjie.forms.reading;

import java.util.List;
import org.banjie.forms.feel.ExpressionScope;
import org.banjie.forms.schema.Component;
import org.banjie.forms.schema.Path;

/** A field or list as it stands on the page: a component of a list occurs once for each row. */
public record Instance(Component component, Path path, Object value, ExpressionScope scope) {

    /** Whether nothing was entered: form-js's own idea of it. */
    public boolean isEmpty() {
        return value == null || "".equals(value) || value.equals(List.of());
    }
}
