package org.banjie.intake.applications;

import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.applicants.ApplicantAccount;
import org.banjie.access.applicants.ApplicantAccounts;
import org.banjie.access.applicants.ApplicantIdentity;
import org.springframework.stereotype.Component;

/**
 * By which number it is looked up what somebody has: applicants by the one of their account alone, so that nobody learns of
 * others by typing in a number; staff by the one of whoever stands at the counter.
 */
@Component
class WhoseNumber {

    private final ApplicantAccounts accounts;

    WhoseNumber(ApplicantAccounts accounts) {
        this.accounts = accounts;
    }

    /** Empty where none is known. */
    Optional<String> of(Actor actor, Application application) {
        if (actor.type() != ActorType.APPLICANT) {
            return Optional.of(application.applicant().number()).filter(number -> !number.isEmpty());
        }
        return accounts.find(actor.uid())
                .map(ApplicantAccount::identity)
                .filter(identity -> !identity.isPhoneOnly())
                .map(ApplicantIdentity::number);
    }
}
