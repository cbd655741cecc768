package org.banjie.worklist.course;

import java.time.Instant;
import java.util.List;

/**
 * The line of time of a case, in words.
 *
 * @param total how long it took, or has taken until today
 * @param late of how many of its steps the limit ran out
 */
public record Course(String total, int late, List<Turn> turns) {

    /**
     * One stay of the case: at a step, or where it waits for a day by itself.
     *
     * @param until null while it is there
     * @param time how long
     * @param hands in whose hands, a sentence for each; empty where nobody has to do anything
     * @param outcome how it ended; null while it is open, and for what ended by itself
     * @param over by how much its limit was missed; null where it was kept or there is none
     */
    public record Turn(
            String name, Instant since, Instant until, String time, List<String> hands, String outcome, String over) {

        public boolean isNow() {
            return until == null;
        }

        /** Something done in a moment, from outside the steps. */
        public boolean isMoment() {
            return since.equals(until);
        }
    }
}
