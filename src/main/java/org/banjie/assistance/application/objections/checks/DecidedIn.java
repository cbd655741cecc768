package org.banjie.assistance.application.objections.checks;

import java.util.List;
import java.util.Set;
import org.banjie.assistance.application.objections.Objection;

/** Which objections are decided on in which form: those that came while another was being looked into have one of their own. */
public final class DecidedIn {

    public static final String OBJECTION = "objection";
    public static final String ANOTHER = "another-objection";

    private DecidedIn() {}

    public static boolean isOne(String form) {
        return Set.of(OBJECTION, ANOTHER).contains(form);
    }

    public static List<Objection> open(String form, List<Objection> all) {
        return all.stream()
                .filter(one -> !one.isComplaint() && one.isOpen() && one.joins() == form.equals(ANOTHER))
                .toList();
    }
}
