package org.banjie.casework.facts;

import java.time.LocalDate;
import java.util.Map;

/** Knows by when the open steps of a case are to be done by limits of their own, beside the statutory one of the case. */
public interface StepDays {

    /** Last days by step of the model; a step without a limit of its own is not there. */
    Map<String, LocalDate> of(String caseNo);
}
