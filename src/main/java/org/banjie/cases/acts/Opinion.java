package org.banjie.cases.acts;

import java.time.Instant;

/**
 * How someone ended a step (办理意见).
 *
 * @param step id of the step in the model, or {@code exit:<code>} for an end set off from outside the flow,
 *     or {@code transfer:<step>} for a step passed on, whose outcome is to whom
 * @param reason in words, or null where none was asked
 * @param by uid of who did it, and {@code office} the unit they did it for
 */
public record Opinion(
        String caseNo, String step, String outcome, String reason, String by, String office, Instant at) {}
