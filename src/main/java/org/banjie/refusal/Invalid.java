package org.banjie.refusal;

import java.util.List;

/** What was handed in cannot be taken; every error at once, each with its place. */
public class Invalid extends Refusal {

    private final transient List<InputError> errors;

    public Invalid(List<InputError> errors) {
        this("site.invalid", errors);
    }

    /** With a reason of its own above the list of errors. */
    public Invalid(String key, List<InputError> errors, Object... arguments) {
        super(RefusalKind.INVALID, "invalid", key, arguments);
        this.errors = List.copyOf(errors);
    }

    public List<InputError> errors() {
        return errors;
    }
}
