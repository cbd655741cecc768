package org.banjie.flow.incidents;

import java.time.Instant;

/**
 * Something the system should have done in a case and could not, after every retry.
 *
 * @param job what is tried again
 * @param version the model version the case runs on
 * @param element where in the model
 * @param cause what sort of failure it was; the technical text is for the log only, it may name people
 * @param refusal message key of what one of our own verbs refused; null for anything else
 */
public record Incident(
        String id,
        String job,
        String caseNo,
        String model,
        String version,
        String element,
        Instant since,
        Cause cause,
        String refusal) {}
