package org.banjie.studio.running.migration;

import java.util.Map;
import java.util.Set;

/**
 * Which cases are to go where.
 *
 * @param from number of the version they leave
 * @param to number of the version they enter
 * @param dryRun whether only to see what would happen
 * @param mapping steps that have another id in the new version, or are gone and where their cases go on; an empty
 *     target leaves those cases where they are; may be null
 * @param resetTimers timers of the new version whose date is computed anew; may be null
 */
record Wanted(int from, int to, boolean dryRun, Map<String, String> mapping, Set<String> resetTimers) {

    Wanted {
        mapping = mapping == null ? Map.of() : Map.copyOf(mapping);
        resetTimers = resetTimers == null ? Set.of() : Set.copyOf(resetTimers);
    }
}
