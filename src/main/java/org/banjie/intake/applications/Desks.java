package org.banjie.intake.applications;

import java.util.Comparator;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.Grant;
import org.banjie.access.PartnerAct;
import org.banjie.access.applicants.ApplicantAccount;
import org.banjie.access.applicants.ApplicantAccounts;
import org.banjie.cases.Applicant;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.Kind;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Component;

/** At which desk an application is handed in, and who may do so. */
@Component
public class Desks {

    /** How a service guide says that applicants may hand in themselves. */
    private static final String APPLICANT = "applicant";

    private final Units units;
    private final ApplicantAccounts accounts;

    Desks(Units units, ApplicantAccounts accounts) {
        this.units = units;
        this.accounts = accounts;
    }

    /** @throws Refusal BARRED when this person may not hand in this kind of application; CONFLICT when nobody may any more */
    public void mayFile(Actor actor, Kind kind) {
        if (kind.retired()) throw new Refusal(RefusalKind.CONFLICT, "kind-retired", "intake.retired", kind.name());
        if (!may(actor, kind)) throw new Refusal(RefusalKind.BARRED, "not-your-office", "intake.not-your-office");
    }

    public boolean may(Actor actor, Kind kind) {
        if (kind.retired()) return false;
        return switch (actor.type()) {
            case APPLICANT ->
                kind.fillableBy().contains(APPLICANT) && (kind.identityMayFollow() || !isPhoneOnly(actor));
            case PARTNER -> actor.mayCall(PartnerAct.CREATE_CASE, kind.code());
            case STAFF, SYSTEM -> actor.grants().stream().anyMatch(grant -> fills(grant, kind));
        };
    }

    /**
     * A clerk's own desk (就近受理), the one the chosen area lies in where a clerk has several; for everybody else the
     * area they chose, or the place the case belongs to.
     */
    String deskOf(Actor actor, Kind kind, CasePlace place, String area) {
        var chosen = units.find(area).isPresent() ? area : place.area();
        return actor.grants().stream()
                .filter(grant -> fills(grant, kind))
                .map(Grant::unit)
                .max(Comparator.comparing(unit -> units.within(chosen, unit)))
                .orElse(chosen);
    }

    /** The office in which somebody takes in applications of that kind, for the record; empty without one. */
    public String office(Actor actor, Kind kind) {
        return actor.grants().stream()
                .filter(grant -> fills(grant, kind))
                .map(Grant::unit)
                .findFirst()
                .orElse("");
    }

    /** What was chosen, or else the village of whoever files from one. */
    public String villageOr(Actor actor, Kind kind, String chosen) {
        if (units.find(chosen).isPresent()) return chosen;
        return actor.grants().stream()
                .filter(grant -> fills(grant, kind))
                .map(Grant::unit)
                .filter(unit -> units.get(unit).level() == UnitLevel.VILLAGE)
                .findFirst()
                .orElse(chosen);
    }

    /**
     * The account that owns the case: the applicant's own. When a clerk, a partner or an agent files, that of whom it is for, if they
     * have one that is reached by the phone they gave; else none until they sign in so.
     */
    String account(Actor actor, Kind kind, Applicant filedFor, boolean forAnother) {
        if (actor.type() == ActorType.APPLICANT && !forAnother) return actor.uid();
        if (!kind.offered() || filedFor.idNo().isBlank()) return null;
        return accounts.ofNumber(filedFor.idNo())
                .filter(account -> account.identity().isReachedBy(filedFor.phone()))
                .map(ApplicantAccount::uid)
                .orElse(null);
    }

    /** Of whom only a phone is known, may hand in what asks for no more. */
    private boolean isPhoneOnly(Actor actor) {
        return accounts.find(actor.uid())
                .filter(account -> account.identity().isPhoneOnly())
                .isPresent();
    }

    private static boolean fills(Grant grant, Kind kind) {
        return kind.fillableBy().contains(grant.role());
    }
}
