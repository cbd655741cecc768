package org.banjie.worklist.parts;

/**
 * A piece of a page.
 *
 * @param fragment template that draws it, as {@code worklist/verbs :: ofStep}; it takes the content as its one argument
 * @param first whether it has to be read before anything else is done on the page; else it stands below that
 */
public record Part(String fragment, Object content, boolean first) {

    /** One that stands below what is done on the page. */
    public Part(String fragment, Object content) {
        this(fragment, content, false);
    }
}
