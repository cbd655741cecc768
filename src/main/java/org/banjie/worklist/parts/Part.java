package org.banjie.worklist.parts;

/**
 * A piece of a page.
 *
 * @param fragment template that draws it, as {@code worklist/verbs :: ofStep}; it takes the content as its one argument
 */
public record Part(String fragment, Object content) {}
