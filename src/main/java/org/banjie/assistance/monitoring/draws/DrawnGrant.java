package org.banjie.assistance.monitoring.draws;

/**
 * A grant that could be drawn.
 *
 * @param number of the case it was decided in
 * @param filed whether it is checked each time, whatever the lot (近亲属备案)
 */
record DrawnGrant(String number, long grantId, boolean filed) {}
