package org.banjie.relatives.register;

/** What somebody is in an office. */
public enum Capacity {
    /** Elected to the village or residents' committee (村（居）委会成员). */
    COMMITTEE,
    /** Works on applications or is in charge of it (经办人员). */
    OFFICIAL,
    /** Hired by the village without being of its committee; whether these count is the setting {@code hiredStaff}. */
    HIRED
}
