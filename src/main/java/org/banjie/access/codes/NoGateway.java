package org.banjie.access.codes;

import org.banjie.access.applicants.ApplicantIdentity;

/** Where no way to send codes has been set up. */
class NoGateway implements CodeGateway {

    @Override
    public void send(ApplicantIdentity to, String code) {
        throw new CodeNotSent("banjie.codes.gateway is not set up", null);
    }
}
