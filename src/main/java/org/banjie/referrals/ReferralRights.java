package org.banjie.referrals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.access.Circle;
import org.banjie.access.Roles;
import org.banjie.access.applicants.ApplicantAccounts;
import org.banjie.access.applicants.ApplicantKind;
import org.banjie.access.recusals.Recusals;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Rights;
import org.banjie.jurisdiction.Units;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Component;

/** Who may do what with a service that was granted: the offices of the family's place, the family itself, the organisation. */
@Component
public class ReferralRights {

    /** For an organisation without an account, by its own record. */
    public static final Circle RECORDING = Circle.of("referrals.may.record", Roles.STREET_INTAKE);

    /** For a family that cannot do it itself. */
    public static final Circle ANSWERING = Circle.of("referrals.may.answer", Roles.VILLAGE_CLERK, Roles.STREET_INTAKE);

    public static final Circle FINDING = Circle.of("referrals.may.find", Roles.STREET_REVIEWER);
    public static final Circle PROPOSING =
            Circle.of("referrals.may.propose", Roles.STREET_INTAKE, Roles.STREET_REVIEWER);

    /** The second person, who is never the one that asked for it. */
    public static final Circle SETTLING = Circle.of("referrals.may.settle", Roles.STREET_LEADER);

    public static final Circle READING = Circle.of(
            "referrals.may.read",
            Roles.VILLAGE_CLERK,
            Roles.STREET_INTAKE,
            Roles.STREET_REVIEWER,
            Roles.STREET_LEADER,
            Roles.DISTRICT_ASSISTANCE);

    private final Units units;
    private final Recusals recusals;
    private final Rights rights;
    private final Cases cases;
    private final ApplicantAccounts accounts;

    ReferralRights(Units units, Recusals recusals, Rights rights, Cases cases, ApplicantAccounts accounts) {
        this.units = units;
        this.recusals = recusals;
        this.rights = rights;
        this.cases = cases;
        this.accounts = accounts;
    }

    /** @throws Refusal NOT_FOUND to strangers and to whoever keeps away, BARRED to those of the place in another role */
    public void demand(Actor actor, Circle circle, Referral of) {
        if (!reads(actor, of)) throw unknown();
        if (!circle.has(actor, of.street())) circle.demand(actor, of.area());
    }

    public boolean may(Actor actor, Circle circle, Referral of) {
        return circle.has(actor, of.street()) || circle.has(actor, of.area());
    }

    public boolean reads(Actor actor, Referral of) {
        return READING.over(actor, of.area(), units) && !recusals.isRecused(of.caseNo(), actor.uid());
    }

    /** @throws Refusal NOT_FOUND to strangers, BARRED to those of the street in another role */
    public void demand(Actor actor, Circle circle, String street) {
        if (!READING.over(actor, street, units)) throw unknown();
        circle.demand(actor, street);
    }

    /** Whether they read what is settled in that street. */
    public boolean settles(Actor actor, String street) {
        return READING.over(actor, street, units);
    }

    /** Codes of the places whose services this person reads: their offices and all below. */
    public Set<String> areas(Actor actor) {
        return READING.offices(actor).stream()
                .flatMap(office -> units.withAllBelow(office).stream())
                .collect(Collectors.toSet());
    }

    public Set<String> barred(Actor actor) {
        return recusals.casesBarredFor(actor.uid());
    }

    /** Whether it was granted to them, or to somebody for whom they act. */
    public boolean isFamily(Actor actor, Referral of) {
        return cases.find(of.caseNo())
                .filter(found -> rights.isTheirs(actor, found))
                .isPresent();
    }

    /** The code of the organisation they act for. @throws Refusal NOT_FOUND to everybody else */
    public String provider(Actor actor) {
        return providers(actor).stream().findFirst().orElseThrow(ReferralRights::unknown);
    }

    /** None, or the one organisation whose account this is. */
    public List<String> providers(Actor actor) {
        return accounts
                .find(actor.uid())
                .filter(account -> account.identity().kind() == ApplicantKind.ORGANISATION)
                .map(account -> account.identity().number())
                .stream()
                .toList();
    }

    public static Refusal unknown() {
        return new Refusal(RefusalKind.NOT_FOUND, "unknown-referral", "referrals.unknown");
    }
}
