package org.banjie.organisations.inspection.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.banjie.files.Seen;

/**
 * A year's inspection.
 *
 * @param year the year reported on
 * @param reportBy last day at the competent unit, {@code registryBy} at the registry, before rest days roll them on
 * @param cursorAt how far the work in the background has come, by uscc
 * @param population how many organisations were on the register when it was opened
 */
public record InspectionRound(
        int year,
        LocalDate reportBy,
        LocalDate registryBy,
        String basis,
        State state,
        String cursorAt,
        int population,
        String openedBy,
        Instant openedAt,
        String closedBy,
        Instant closedAt) {

    enum State {
        /** Cases are being opened. */
        OPENING,
        OPEN,
        /** New dates are being told to every case. */
        SHIFTING,
        /** Those without a report are being marked. */
        CLOSING,
        CLOSED;

        boolean isAtWork() {
            return this == OPENING || this == SHIFTING || this == CLOSING;
        }
    }

    /** What its dates are called as they stand, so that nobody changes what he has not seen. */
    public String seen() {
        return Seen.of(dates());
    }

    boolean isStale(String seen) {
        return Seen.isStale(seen, dates());
    }

    private List<?> dates() {
        return List.of(reportBy, registryBy, basis);
    }

    /** Reports are asked for, or soon will be. */
    boolean isRunning() {
        return state != State.CLOSING && state != State.CLOSED;
    }

    /** What the journal keeps of a year's round. */
    public static String chain(int year) {
        return "inspection/" + year;
    }

    /** The day by which it is owed: without a competent unit straight to the registry. */
    public LocalDate deadline(boolean competentUnit) {
        return competentUnit ? reportBy : registryBy;
    }
}
