package org.banjie.worklist.recusal;

import java.util.Comparator;
import java.util.List;
import org.banjie.access.Actor;
import org.banjie.access.Circle;
import org.banjie.access.Grant;
import org.banjie.access.Roles;
import org.banjie.access.StaffDirectory;
import org.banjie.access.recusals.Recusals;
import org.banjie.cases.Case;
import org.banjie.casework.facts.Rights;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.Sight;
import org.banjie.words.NameOrder;
import org.springframework.stereotype.Component;

/**
 * Who decides whether somebody keeps away: the head of their office (行政处罚法第四十三条、公务员法第七十七条), so the
 * leader of a street over its people and those of its villages, the head of the bureau over all, the director over the
 * funeral home. Nobody over themselves, and no administrator.
 */
@Component
public class RecusalRights {

    static final Circle DECIDING = Circle.of("worklist.may.recuse", Roles.STREET_LEADER, Roles.DISTRICT_APPROVER)
            .saying("recusal.not-leader");

    static final Circle DECIDING_FUNERALS = Circle.of(
                    "worklist.may.recuse-funerals", Roles.FUNERAL_DIRECTOR, Roles.DISTRICT_APPROVER)
            .saying("recusal.not-leader");

    private final StaffDirectory staff;
    private final Recusals recusals;
    private final Rights rights;
    private final Units units;
    private final Kinds kinds;

    RecusalRights(StaffDirectory staff, Recusals recusals, Rights rights, Units units, Kinds kinds) {
        this.staff = staff;
        this.recusals = recusals;
        this.rights = rights;
        this.units = units;
        this.kinds = kinds;
    }

    /** Whether they decide of anybody at all. */
    boolean decides(Actor actor) {
        return DECIDING.has(actor) || DECIDING_FUNERALS.has(actor);
    }

    /** Whether they decide of that person. */
    boolean decides(Actor actor, String uid) {
        return decides(actor)
                && staff.find(uid).filter(person -> leads(actor, person)).isPresent();
    }

    /** By name, the people who have to do with the case and of whom they decide, without those who keep away already. */
    List<Actor> people(Actor actor, Case found) {
        var away = recusals.of(found.caseNo());
        return involved(found).stream()
                .filter(person -> leads(actor, person) && !away.contains(person.uid()))
                .toList();
    }

    /** By name, everybody whom their office lets see the case. */
    List<Actor> involved(Case found) {
        return staff.everyone().stream()
                .filter(person -> person.grants().stream().anyMatch(grant -> sees(grant, found)))
                .sorted(Comparator.comparing(Actor::name, NameOrder.BY_SOUND))
                .toList();
    }

    /** The office in which they do it, for the record. */
    static String office(Actor actor) {
        return DECIDING.has(actor) ? DECIDING.office(actor) : DECIDING_FUNERALS.office(actor);
    }

    private boolean leads(Actor actor, Actor person) {
        return !actor.uid().equals(person.uid())
                && person.grants().stream().anyMatch(grant -> circle(grant).over(actor, grant.unit(), units));
    }

    private boolean sees(Grant grant, Case found) {
        var sight = kinds.get(found.kind()).sight().getOrDefault(grant.role(), Sight.NONE);
        return sight != Sight.NONE && rights.answersFor(grant, found);
    }

    private static Circle circle(Grant office) {
        return office.role().startsWith("funeral-") ? DECIDING_FUNERALS : DECIDING;
    }
}
