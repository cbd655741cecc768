package org.banjie.cases.acts;

/**
 * Somebody ended a step.
 *
 * @param step its id in the model
 * @param outcome code of how it ended
 */
public record StepEnded(Signature said, String step, String outcome) implements CaseMove {}
