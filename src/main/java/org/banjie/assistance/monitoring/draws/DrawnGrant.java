package org.banjie.assistance.monitoring.draws;

/**
 * A grant that could be drawn.
 *
 * @param number of the case it was decided in
 * @param filed whether a relative of the household works on assistance (近亲属备案)
 * @param deviates whether it was decided on another income than the check or the visit found
 */
record DrawnGrant(String number, long grantId, boolean filed, boolean deviates) {

    /** Whether it is checked each time, whatever the lot. */
    boolean always() {
        return filed || deviates;
    }
}
