package org.banjie.assistance.households;

/** Why a grant is looked at again. */
public enum ReviewCause {
    /** 定期核查 (民发〔2021〕57号第三十一条) */
    PERIODIC,
    /** A member of the household has died. */
    DEATH,
    /** The household moves to another street. */
    MOVE,
    /** The household, or someone for it, reports a change: work, income, a birth. */
    REPORTED_CHANGE,
    /** Monitoring has found a match; the district reads the street's answer. */
    HIT,
    /** 投诉举报 */
    COMPLAINT,
    /** Drawn for a spot check; the district reads the street's answer. */
    SPOT_CHECK,
    /** A grant that is valid for a time only is about to run out. */
    EXPIRY;

    /** Whether the district reads what the street found before it is decided. */
    public boolean answersToDistrict() {
        return this == HIT || this == SPOT_CHECK;
    }
}
