package org.banjie.cases;

import org.banjie.vault.Mask;

/** Who may apply: a natural person by identity number, or an organisation by unified social credit code. */
public enum ApplicantType {
    PERSON,
    ORGANISATION;

    /** A name as whoever sees a case masked reads it. What an organisation is called is public (行政许可法第四十条). */
    public String maskedName(String name) {
        return this == PERSON ? Mask.name(name) : name;
    }

    /** As {@link #maskedName}, of the number: the code of an organisation is public too. */
    public String maskedNumber(String number) {
        return this == PERSON ? Mask.idNo(number) : number;
    }
}
