package org.banjie.flow;

import java.time.Instant;
import java.util.Set;

/**
 * A human step waits to be done; published in the transaction that made it wait.
 *
 * @param model the kind's process key
 * @param version the model version the case runs on
 * @param groups who may do it: {@code role@unit}, and {@code applicant} for the applicant
 */
public record StepReady(
        String taskId, String caseNo, String model, String version, String step, Set<String> groups, Instant since) {}
