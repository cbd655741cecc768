package org.banjie.studio.running.migration;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * Running cases of a model on their way from one version to another.
 *
 * @param mapping what whoever asked said beyond what is the same in both versions; an empty target leaves cases there
 * @param reset timers whose date is computed anew
 * @param dry whether nothing is kept of it but its result
 * @param undoOf the migration this one takes back, or null
 */
record Migration(
        long id,
        String model,
        String from,
        String to,
        int fromNumber,
        int toNumber,
        Map<String, String> mapping,
        Set<String> reset,
        boolean dry,
        Long undoOf,
        State state,
        int total,
        String askedBy,
        Instant askedAt,
        String confirmedBy,
        Instant confirmedAt,
        Instant finishedAt) {

    /** Where the journal keeps what was done about it. */
    String chain() {
        return "studio/" + model;
    }

    public boolean isOver() {
        return state == State.DONE || state == State.STOPPED;
    }
}
