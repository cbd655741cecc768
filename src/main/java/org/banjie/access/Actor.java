package org.banjie.access;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;

/**
 * Whoever does something here.
 *
 * @param uid the account: a uid of the directory, {@code applicant:<account id>}, {@code partner:<key id>}, {@code system}
 * @param name what people call them; for an applicant a masked number
 * @param grants what they may do where; an applicant has none
 */
public record Actor(String uid, String name, ActorType type, Set<Grant> grants) {

    /** The program itself, for what timers and imports do. */
    public static final Actor SYSTEM = new Actor("system", "办结", ActorType.SYSTEM, Set.of());

    public Actor {
        grants = Set.copyOf(grants);
    }

    public boolean staff() {
        return type == ActorType.STAFF;
    }

    /** Whether they hold that role in exactly that office. */
    public boolean holds(String role, String unit) {
        return staff() && grants.contains(new Grant(role, unit));
    }

    /** Whether they hold that role in any office. */
    public boolean holds(String role) {
        return staff() && grants.stream().anyMatch(grant -> grant.role().equals(role));
    }

    /** The offices in which they hold that role. */
    public Set<String> unitsFor(String role) {
        return grants.stream()
                .filter(grant -> staff() && grant.role().equals(role))
                .map(Grant::unit)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Their roles, without the offices. */
    public Set<String> roles() {
        return grants.stream().filter(grant -> staff()).map(Grant::role).collect(Collectors.toCollection(TreeSet::new));
    }

    /** @throws Refusal {@code not-your-office} unless they hold that role in some office; else this same actor */
    public Actor demand(String role) {
        if (!holds(role)) throw notYours();
        return this;
    }

    /** @throws Refusal {@code not-your-office} unless they hold that role in exactly that office */
    public Actor demand(String role, String unit) {
        if (!holds(role, unit)) throw notYours();
        return this;
    }

    /** Whether they may make that call: a partner system only what its key allows, everybody else as far as grants go. */
    public boolean mayCall(PartnerAct act, String kind) {
        return type != ActorType.PARTNER || grants.contains(new Grant(act.code(), kind));
    }

    /** @throws Refusal {@code not-in-key} when a partner system calls beyond what its key allows */
    public Actor demandCall(PartnerAct act, String kind) {
        if (!mayCall(act, kind)) {
            throw new Refusal(RefusalKind.BARRED, "not-in-key", "access.not-in-key", act.code(), kind);
        }
        return this;
    }

    private static Refusal notYours() {
        return new Refusal(RefusalKind.BARRED, "not-your-office", "access.not-your-office");
    }
}
