package org.banjie.forms;

import java.util.List;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;

/** A form that the server does not fully understand and therefore could not check as the browser does. */
public class BrokenSchema extends Refusal {

    private final transient List<String> problems;

    BrokenSchema(String form, List<String> problems) {
        super(RefusalKind.INVALID, "broken-form", "forms.broken", form, String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /** One line each: the id of the component and what is wrong; for administrators. */
    public List<String> problems() {
        return problems;
    }
}
