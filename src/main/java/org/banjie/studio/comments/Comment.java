package org.banjie.studio.comments;

import java.time.Instant;

/**
 * Something an administrator said of a draft.
 *
 * @param rev the save of the draft it was said of
 * @param file null for the draft as a whole
 * @param element id of the element in the file; null for the file as a whole
 * @param resolvedBy null while it is open
 */
public record Comment(
        long id,
        int rev,
        String file,
        String element,
        String body,
        String writtenBy,
        Instant writtenAt,
        String resolvedBy,
        Instant resolvedAt) {

    public boolean isOpen() {
        return resolvedAt == null;
    }
}
