package org.banjie.access;

import java.util.Set;
import java.util.TreeSet;
import org.banjie.jurisdiction.Units;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;

/**
 * Those who may do one thing: the roles that have that right. Each room says its own as beans, so that one page shows who
 * may what.
 *
 * @param name message key of what they may do, {@code <room>.may.<deed>}
 * @param barred message key of the refusal to everybody else
 * @param roles codes of {@link Roles}
 */
public record Circle(String name, String barred, Set<String> roles) {

    public Circle {
        roles = Set.copyOf(roles);
    }

    /** Of these roles; everybody else is told that the case is not their office's. */
    public static Circle of(String name, String... roles) {
        return new Circle(name, "access.not-your-office", Set.of(roles));
    }

    /** With words of its own for everybody else. */
    public Circle saying(String refusal) {
        return new Circle(name, refusal, roles);
    }

    /** Whether they have the right somewhere. */
    public boolean has(Actor actor) {
        return roles.stream().anyMatch(actor::holds);
    }

    /** Whether they have the right in exactly that office; in none that is not named. */
    public boolean has(Actor actor, String unit) {
        return !unit.isBlank() && roles.stream().anyMatch(role -> actor.holds(role, unit));
    }

    /** Whether they have the right over that place: in its own office or in one above it. */
    public boolean over(Actor actor, String unit, Units units) {
        return offices(actor).stream().anyMatch(office -> units.within(unit, office));
    }

    /** @throws Refusal BARRED {@code not-your-office} unless they have the right somewhere; else this same actor */
    public Actor demand(Actor actor) {
        if (!has(actor)) throw refusal();
        return actor;
    }

    /** @throws Refusal BARRED {@code not-your-office} unless they have the right in exactly that office */
    public Actor demand(Actor actor, String unit) {
        if (!has(actor, unit)) throw refusal();
        return actor;
    }

    /** The offices in which they have the right. */
    public Set<String> offices(Actor actor) {
        var offices = new TreeSet<String>();
        roles.forEach(role -> offices.addAll(actor.unitsFor(role)));
        return offices;
    }

    /** The office in which they act by this right, for the record; empty where they have none, as the program itself. */
    public String office(Actor actor) {
        return offices(actor).stream().findFirst().orElse("");
    }

    private Refusal refusal() {
        return new Refusal(RefusalKind.BARRED, "not-your-office", barred);
    }
}
