package org.banjie.access.codes;

import java.util.UUID;
import org.banjie.access.applicants.ApplicantIdentity;

/** Carries a code to a phone. Which one is used {@code banjie.codes.gateway} says. */
interface CodeGateway {

    /**
     * What the phone is sent, in the language of whoever asks.
     *
     * @param sends false where nothing is to reach anybody
     * @throws CodeNotSent when there is no way to send any
     */
    String write(ApplicantIdentity to, String code, boolean sends);

    /**
     * The same, where giving the code to {@code agent} lets them act for whoever has the phone.
     *
     * @throws CodeNotSent when there is no way to send any
     */
    default String writeFor(String agent, ApplicantIdentity to, String code, boolean sends) {
        return write(to, code, sends);
    }

    /**
     * Hands it over, outside of a transaction: this may take as long as the service likes.
     *
     * @param id the same when the same code is handed over again
     * @throws CodeNotSent when it could not be handed over
     */
    void send(UUID id, String phone, String text);
}
