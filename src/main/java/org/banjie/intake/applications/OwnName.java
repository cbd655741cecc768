package org.banjie.intake.applications;

import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.applicants.ApplicantAccount;
import org.banjie.access.applicants.ApplicantAccounts;
import org.banjie.access.applicants.ApplicantKind;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.springframework.stereotype.Component;

/**
 * What the holder of an account is called: as in the newest case of their own number, so that a counter that has read the
 * identity card mends a slip. Nobody files under their own number with the name of another.
 */
@Component
public class OwnName {

    /** Cases of one person that are looked through; nobody has as many. */
    private static final int MOST = 20;

    private final ApplicantAccounts accounts;
    private final Cases cases;

    OwnName(ApplicantAccounts accounts, Cases cases) {
        this.accounts = accounts;
        this.cases = cases;
    }

    /** Empty for whoever is no person with a number, and until they have filed once. */
    public Optional<String> of(Actor actor) {
        if (actor.type() != ActorType.APPLICANT) return Optional.empty();
        return accounts.find(actor.uid())
                .map(ApplicantAccount::identity)
                .filter(identity -> identity.kind() == ApplicantKind.PERSON)
                .flatMap(identity -> cases.ofPerson(identity.number(), MOST).stream()
                        .filter(one -> actor.uid().equals(one.account()))
                        .map(Case::applicantName)
                        .findFirst());
    }
}
