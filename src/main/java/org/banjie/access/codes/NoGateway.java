package org.banjie.access.codes;

import java.util.UUID;
import org.banjie.access.applicants.ApplicantIdentity;

/** Where no way to send codes has been set up. */
class NoGateway implements CodeGateway {

    @Override
    public String write(ApplicantIdentity to, String code, boolean sends) {
        throw new CodeNotSent("banjie.codes.gateway is not set up", null);
    }

    @Override
    public void send(UUID id, String phone, String text) {
        throw new CodeNotSent("banjie.codes.gateway is not set up", null);
    }
}
