package org.banjie.relatives.keeping;

import java.util.List;

/** Somebody to be entered, as it was typed; {@code uid} may be blank for a committee member without an account. */
public record PersonInput(String name, String uid, String idNo, List<TermInput> terms) {

    /** Not for logs: personal data. */
    @Override
    public String toString() {
        return "PersonInput[" + uid + "]";
    }
}
