package org.banjie.access.deputies;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.banjie.access.Grant;
import org.banjie.access.Roles;

/**
 * One person does the steps of another who is absent.
 *
 * @param absent uid of whose steps they are
 * @param deputy uid of who does them
 * @param to the last day
 * @param kinds codes of the kinds of application; empty for all
 * @param roles of the absent one in which the deputy acts
 * @param setBy uid of who said so: the absent one, or a leader
 */
public record Deputising(
        UUID id,
        String absent,
        String deputy,
        LocalDate from,
        LocalDate to,
        Set<String> kinds,
        Set<String> roles,
        String setBy) {

    /** Nobody looks after the program, or into it, in another's place: these do no steps. */
    private static final Set<String> NEVER = Set.of(Roles.ADMINISTRATOR, Roles.AUDITOR, Roles.METRICS);

    public Deputising {
        kinds = Set.copyOf(kinds);
        roles = Set.copyOf(roles);
    }

    /** Whether somebody else may ever act in that role. */
    public static boolean isPossible(String role) {
        return !NEVER.contains(role);
    }

    /** Whether it is about steps of that office and kind. */
    public boolean covers(Grant office, String kind) {
        return roles.contains(office.role()) && isPossible(office.role()) && covers(kind);
    }

    private boolean covers(String kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
