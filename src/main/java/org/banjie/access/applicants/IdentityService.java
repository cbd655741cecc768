package org.banjie.access.applicants;

/**
 * The city's identity service (一网通办 real-name): whether a phone is registered to whom a number belongs. It is asked before
 * an account is opened, so that nobody opens one for somebody else's number; never in a transaction, for it is another machine.
 */
public interface IdentityService {

    /** What it says of a number with a phone. */
    enum Answer {
        /** They belong together. */
        SAME,
        /** They do not, or the number is nobody's. */
        OTHER,
        /** It does not answer: a new account waits until it does. */
        SILENT
    }

    Answer says(ApplicantIdentity identity);
}
