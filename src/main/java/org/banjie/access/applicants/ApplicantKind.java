package org.banjie.access.applicants;

/** Who an applicant's account belongs to, and so which number it goes by. */
public enum ApplicantKind {
    /** A person, by the number of an identity paper: a citizen's (GB 11643), or of those who have none. */
    PERSON,
    /** An organisation, by unified social credit code (GB 32100). */
    ORGANISATION,
    /**
     * Somebody of whom only a mobile phone is known, and that is the number of the account: for what may be begun before
     * any paper is at hand. Nobody else's account is reached with it.
     */
    PHONE
}
