package org.banjie.assistance.application.objections;

import java.util.List;
import java.util.Set;

/** Which objections are decided on in which form: those that came while another was being looked into have one of their own. */
final class DecidedIn {

    static final String OBJECTION = "objection";
    static final String ANOTHER = "another-objection";

    private DecidedIn() {}

    static boolean isOne(String form) {
        return Set.of(OBJECTION, ANOTHER).contains(form);
    }

    static List<Objection> open(String form, List<Objection> all) {
        return all.stream()
                .filter(one -> !one.isComplaint() && one.isOpen() && one.joins() == form.equals(ANOTHER))
                .toList();
    }
}
