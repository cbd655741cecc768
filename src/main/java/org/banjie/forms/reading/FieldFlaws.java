package org.banjie.forms.reading;

import java.util.ArrayList;
import java.util.List;
import org.banjie.forms.schema.Component;

/** The flaws of one field while they are being found. */
record FieldFlaws(Instance instance, List<Flaw> found) {

    FieldFlaws(Instance instance) {
        this(instance, new ArrayList<>());
    }

    Component component() {
        return instance.component();
    }

    Object value() {
        return instance.value();
    }

    void add(String code, Object... arguments) {
        found.add(Flaw.of(instance.path(), code, arguments));
    }
}
