package org.banjie.access;

import java.util.Optional;
import org.banjie.words.Words;

/** What somebody signs in for, by the page they come back to: a room that knows says it, and the sign-in page tells them. */
@FunctionalInterface
public interface SignInFor {

    /** @param back path and query of the page on this site */
    Optional<Words> of(String back);
}
