package org.banjie.funeral.ashes;

import java.time.LocalDate;

/**
 * Ashes that the home keeps, or kept.
 *
 * @param since day of the cremation
 * @param until until when the family has them kept; null where nobody has said
 * @param countsFrom day from which the time runs after which unclaimed ashes may be buried
 * @param claimBy last day to claim them after the notice; null before
 */
public record Kept(
        String caseNo,
        LocalDate since,
        LocalDate until,
        LocalDate countsFrom,
        State state,
        LocalDate noticedOn,
        LocalDate claimBy,
        LocalDate endedOn) {

    /** How far it has come. */
    public enum State {
        KEPT,
        /** Unclaimed for as long as the ordinance waits; nobody has given notice yet. */
        DUE,
        NOTICED,
        /** Buried ecologically by the home. */
        ECO,
        /** Handed over, buried or given to the sea by the family. */
        GONE;

        boolean isHere() {
            return this != ECO && this != GONE;
        }
    }
}
