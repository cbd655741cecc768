package org.banjie.funeral.arrangement.certificate;

import java.time.LocalDate;

/**
 * The death certificate of a case, without its number.
 *
 * @param state PENDING, POLICE or VERIFIED
 * @param form FOUR_PART, UNIFORM or POLICE; null until it is there
 */
public record DeathCertificate(String state, String form, LocalDate issuedOn) {

    static final DeathCertificate NONE = new DeathCertificate("PENDING", null, null);

    public boolean verified() {
        return state.equals("VERIFIED");
    }

    /** What the number of a case is sealed for. */
    public static String context(String caseNo) {
        return "funeral_certificate.no:" + caseNo;
    }
}
