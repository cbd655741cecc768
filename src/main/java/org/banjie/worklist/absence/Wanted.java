package org.banjie.worklist.absence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.banjie.refusal.InputError;

/**
 * A deputy as somebody wants to name them.
 *
 * @param absent uid of whose steps they are; null for one's own
 * @param uid of the deputy
 * @param to the last day
 * @param kinds empty for all
 * @param roles of the absent one; empty for all
 */
public record Wanted(
        String absent, String uid, LocalDate from, LocalDate to, Set<String> kinds, Set<String> roles, String reason) {

    /** Longer nobody is away without a successor being appointed. */
    static final int MOST_MONTHS = 12;

    private static final int LONGEST_REASON = 1000;

    public Wanted {
        absent = blankToNull(absent);
        uid = blankToNull(uid);
        kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
        roles = roles == null ? Set.of() : Set.copyOf(roles);
        reason = reason == null ? "" : reason.strip();
    }

    /** What is wrong with it as it stands, whoever the people are. */
    List<InputError> faults(LocalDate today) {
        var faults = new ArrayList<InputError>();
        if (uid == null) faults.add(fault("uid", "required"));
        if (uid != null && uid.equals(absent)) faults.add(fault("uid", "oneself"));
        if (from == null) faults.add(fault("from", "required"));
        if (to == null) faults.add(fault("to", "required"));
        if (to != null && to.isBefore(today)) faults.add(fault("to", "past"));
        if (from != null && to != null) period(faults);
        if (reason.isEmpty()) faults.add(fault("reason", "required"));
        if (reason.length() > LONGEST_REASON) faults.add(fault("reason", "too-long"));
        return faults;
    }

    private void period(List<InputError> faults) {
        if (to.isBefore(from)) faults.add(fault("to", "before"));
        else if (to.isAfter(from.plusMonths(MOST_MONTHS))) faults.add(fault("to", "year"));
    }

    static InputError fault(String path, String code) {
        return new InputError(path, code, "absence." + path + "." + code);
    }

    Wanted of(String absentUid) {
        return new Wanted(absentUid, uid, from, to, kinds, roles, reason);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
