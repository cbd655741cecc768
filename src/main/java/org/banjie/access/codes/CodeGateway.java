package org.banjie.access.codes;

import org.banjie.access.applicants.ApplicantIdentity;

/** Carries a code to a phone. Which one is used {@code banjie.codes.gateway} says. */
interface CodeGateway {

    /** @throws CodeNotSent when it could not be handed over */
    void send(ApplicantIdentity to, String code);
}
