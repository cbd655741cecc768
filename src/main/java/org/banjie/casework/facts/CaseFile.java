package org.banjie.casework.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banjie.cases.Case;
import org.banjie.cases.Decision;
import org.banjie.kinds.Kind;
import org.banjie.time.limits.StatutoryLimit;
import org.banjie.words.Words;

/**
 * A case as its pages and the API show it.
 *
 * @param limit the statutory limit, empty before acceptance
 */
public record CaseFile(
        Case found, Kind kind, Optional<StatutoryLimit> limit, List<StageState> stages, Optional<Decision> decision) {

    /**
     * One stage of the way of a case.
     *
     * @param day the last day by the own limit of a step that is open in it; null without one
     */
    public record StageState(String code, Words name, State state, Instant at, StepDays.Day day) {

        /** That last day; null without one. */
        public LocalDate dueOn() {
            return day == null ? null : day.on();
        }

        StageState stopped() {
            return new StageState(code, name, State.STOPPED, at, null);
        }

        StageState leftOut() {
            return new StageState(code, name, State.SKIPPED, null, null);
        }

        /** Whether it is the day to begin by. */
        public boolean begins() {
            return day != null && day.begins();
        }
    }

    /**
     * Whether a stage is behind, here, still to come, or one that the way of this case has left out; or whether the case
     * ended in it, with what was under way there not done.
     */
    public enum State {
        DONE,
        STOPPED,
        NOW,
        AHEAD,
        SKIPPED
    }
}
