package org.banjie.casework.facts;

import java.time.LocalDate;
import java.util.Map;

/** Knows by when the open steps of a case are to be done by limits of their own, beside the statutory one of the case. */
public interface StepDays {

    /**
     * The own last day of a step.
     *
     * @param begins whether it is the day to begin by, as nobody has taken the step in hand yet
     */
    record Day(LocalDate on, boolean begins) {}

    /** By step of the model; a step without a limit of its own is not there. */
    Map<String, Day> of(String caseNo);
}
