package org.banjie.jurisdiction;

/** How high a unit stands. */
public enum UnitLevel {
    /** 区 */
    DISTRICT,
    /** 街道、镇: the user's word for both is street */
    STREET,
    /** 村、居委会 */
    VILLAGE
}
