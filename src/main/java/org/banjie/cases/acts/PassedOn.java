package org.banjie.cases.acts;

/**
 * Somebody passed a step on (转办) without having done it. Its reason is for the colleague and nobody else.
 *
 * @param step its id in the model
 * @param to uid of the colleague
 */
public record PassedOn(Signature said, String step, String to) implements Opinion {}
