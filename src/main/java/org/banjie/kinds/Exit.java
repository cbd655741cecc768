package org.banjie.kinds;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.banjie.words.Words;

/**
 * Something people set off from outside the flow.
 *
 * @param message what the model listens for
 * @param closing how the paper that answers it says so, or null for one without a paper
 * @param entry address of the page on which it is entered with everything that belongs to it, {@code {no}} for the
 *     case number; null for one that is taken with a reason alone
 * @param seenBy roles that may read the reason given; empty for everybody who sees the case
 * @param until {@link Until#DECISION} for one that is possible until the case is decided, by the day it was received;
 *     null for one as long as the model listens
 * @param within code of the limit in which it must have been received, whenever it is entered; null for none
 */
public record Exit(
        String code,
        String message,
        Words name,
        @JsonProperty("by") List<String> roles,
        String basis,
        String closing,
        String entry,
        List<String> seenBy,
        Until until,
        String within) {

    public Exit {
        seenBy = seenBy == null ? List.of() : seenBy;
    }

    /** Whether the day on which it was received counts, and not the day on which it is entered. */
    public boolean countsByReceipt() {
        return until != null || within != null;
    }

    /** Whether a decision leaves nothing of it to set off; a letter that came before is entered later all the same. */
    public boolean endsWithDecision() {
        return until == Until.DECISION;
    }

    /** Whether it takes an application back: an applicant owes nobody a reason for that. */
    public boolean takesBack() {
        return closing != null && roles.contains("applicant");
    }

    /** Whether it came too late for a case that was decided on that day. */
    public boolean isTooLate(LocalDate receivedOn, LocalDate decidedOn) {
        return until == Until.DECISION && receivedOn.isAfter(decidedOn);
    }

    /** Where it is entered for that case. */
    public String entryFor(String caseNo) {
        return entry.replace("{no}", caseNo);
    }

    /** How long something may be set off from outside. */
    public enum Until {
        DECISION
    }
}
