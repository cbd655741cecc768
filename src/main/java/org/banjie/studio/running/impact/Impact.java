package org.banjie.studio.running.impact;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What another version of a model means for the cases that run, before anybody moves them.
 *
 * @param running cases on the version that is left
 * @param steps where they stand
 * @param tried how many were tried on a dry run, at most some hundred
 * @param movable how many of those could move
 * @param reasons why the others could not, in words
 * @param emptyRoles steps of the new version whose role nobody in the whole district holds
 * @param timers timers that are kept, new, or gone
 * @param documents papers the new version issues and the old does not, and the other way round
 * @param files files of the set that differ
 * @param replay what the new tables would decide about cases that are over
 */
public record Impact(
        long running,
        List<AtStep> steps,
        int tried,
        int movable,
        List<Reason> reasons,
        List<EmptyRole> emptyRoles,
        Changes timers,
        Changes documents,
        Changes files,
        Replayed replay) {

    /**
     * @param office {@code role@unit}
     * @param late cases whose day for this step has passed
     * @param people how many hold that office now, who share these cases; null for the applicant
     * @param lost whether the new version has no such step
     */
    public record AtStep(String step, String name, String office, int cases, int late, Integer people, boolean lost) {

        /** Whether nobody holds that office now. */
        @JsonProperty
        public boolean nobody() {
            return people != null && people == 0;
        }
    }

    public record Reason(String words, int cases) {}

    public record EmptyRole(String step, String name, String role) {}

    public record Changes(List<String> same, List<String> added, List<String> removed) {}

    /**
     * @param looked how many cases that are over were looked at
     * @param same how many of them would be decided as before
     * @param failed cases about which the new tables have no answer
     * @param cut whether the time was over before all of those asked for were looked at
     */
    public record Replayed(int looked, int same, List<Turn> turns, List<String> failed, boolean cut) {}

    /** Cases that would now go another way: which output of which table, from what to what; figures are not told. */
    public record Turn(String table, String output, String from, String to, List<String> cases) {}
}
