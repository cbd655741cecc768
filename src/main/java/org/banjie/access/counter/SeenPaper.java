package org.banjie.access.counter;

/** The paper by which a clerk has seen who stands at the counter. */
enum SeenPaper {
    IDENTITY_CARD,
    TEMPORARY_CARD,
    /** With a photograph and the stamp of the police station. */
    POLICE_CERTIFICATE,
    /** For an organisation: its certificate and the mandate of who came. */
    ORGANISATION_CERTIFICATE
}
