package org.banjie.cases.acts;

/**
 * Somebody set off from outside the flow what the kind's guide lists: a withdrawal, an objection, an extension.
 *
 * @param code of the exit in the guide
 */
public record ExitTaken(Signature said, String code) implements CaseMove {}
