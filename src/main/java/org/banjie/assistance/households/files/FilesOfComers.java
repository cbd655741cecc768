package org.banjie.assistance.households.files;

import java.util.List;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.GrantRows;
import org.banjie.grants.HouseholdRows;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.own.OnFile.Comer;
import org.springframework.stereotype.Component;

/**
 * The file of the household somebody at a counter belongs to. They show their identity card: whoever takes them in, in the
 * village or street where the household is registered or lives, writes down who belongs to it from the file, and no more.
 */
@Component
class FilesOfComers {

    private final FilesAtCounter people;
    private final FileRows rows;
    private final HouseholdRows households;
    private final GrantRows grants;
    private final FileRights rights;
    private final Units units;

    FilesOfComers(
            FilesAtCounter people,
            FileRows rows,
            HouseholdRows households,
            GrantRows grants,
            FileRights rights,
            Units units) {
        this.people = people;
        this.rows = rows;
        this.households = households;
        this.grants = grants;
        this.rights = rights;
        this.units = units;
    }

    /** @param members who belong to it now */
    record Of(FiledHousehold household, List<Member> members) {}

    /** Empty where name and number do not belong together, elsewhere, and for whoever has to keep away from the family. */
    Optional<Of> of(Actor actor, Comer comer) {
        return people.householdOf(households.index(comer.number()))
                .flatMap(rows::find)
                .filter(household -> isHere(actor, household) && !isBarred(actor, household))
                .map(household -> new Of(household, members(household)))
                .filter(file -> file.members().stream()
                        .anyMatch(one ->
                                one.idNo().equals(comer.number()) && one.name().equals(comer.name())));
    }

    private List<Member> members(FiledHousehold household) {
        return rows.members(household.id()).stream()
                .map(HouseholdFile.Listed::member)
                .filter(one -> one.leftOn() == null)
                .toList();
    }

    private boolean isHere(Actor actor, FiledHousehold household) {
        return actor.grants().stream()
                .anyMatch(grant -> units.within(household.area(), grant.unit())
                        || household.residence() != null && units.within(household.residence(), grant.unit()));
    }

    private boolean isBarred(Actor actor, FiledHousehold household) {
        var barred = rights.barred(actor);
        return grants.ofHousehold(household.id()).stream()
                .map(BenefitGrant::caseNo)
                .anyMatch(barred::contains);
    }
}
