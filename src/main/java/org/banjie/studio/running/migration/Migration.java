package org.banjie.studio.running.migration;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.banjie.flow.migration.Plan;

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

    /** One that is asked for and not kept yet. */
    static Migration asked(String model, Wanted wanted, Plan plan, Long undoOf, String by, Instant at) {
        return new Migration(
                0,
                model,
                plan.from(),
                plan.to(),
                wanted.from(),
                wanted.to(),
                wanted.mapping(),
                wanted.resetTimers(),
                wanted.dryRun(),
                undoOf,
                wanted.dryRun() ? State.PREPARING : State.ASKED,
                0,
                by,
                at,
                null,
                null,
                null);
    }

    /** Where the journal keeps what was done about it. */
    String chain() {
        return "studio/" + model;
    }

    public boolean isOver() {
        return state == State.DONE || state == State.STOPPED;
    }
}
