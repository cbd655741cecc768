package org.banjie.access;

/** Who an applicant's account belongs to, and so which number it goes by. */
public enum ApplicantKind {
    /** A citizen, by identity number (GB 11643). */
    PERSON,
    /** An organisation, by unified social credit code (GB 32100). */
    ORGANISATION
}
