package org.banjie.cases;

/** Who may apply: a natural person by identity number, or an organisation by unified social credit code. */
public enum ApplicantType {
    PERSON,
    ORGANISATION
}
