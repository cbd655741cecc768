package org.banjie.access;

import java.util.Locale;

/** What the key of a partner system can be limited to; each for certain kinds of application. */
public enum PartnerAct {
    CREATE_CASE,
    READ_CASE,
    ADD_MATERIAL,
    WITHDRAW_CASE;

    /** As written in a grant: {@code create-case}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
