package org.banjie.assistance.monitoring.leads;

import java.time.Instant;

/**
 * A search for households that should be told.
 *
 * @param source what is being gone through: FORMER, then DECLINED, then DONE
 * @param cursor the last one that was looked at
 */
record LeadSearch(long id, String startedBy, Instant startedAt, String source, String cursor, int looked, int found) {

    public boolean done() {
        return source.equals("DONE");
    }
}
