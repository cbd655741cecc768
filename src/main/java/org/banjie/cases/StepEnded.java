package org.banjie.cases;

/**
 * Somebody ended a step.
 *
 * @param step its id in the model
 * @param outcome code of how it ended
 */
public record StepEnded(Said said, String step, String outcome) implements Move {}
