package org.banjie.site.front;

import java.util.Optional;

/** Something the program is making beside everything else after its first start, so that whoever comes meanwhile knows. */
@FunctionalInterface
public interface GettingReady {

    /** Empty once it is done. */
    Optional<Progress> progress();

    /**
     * How far it is.
     *
     * @param name message key of the sentence that says it, given both numbers
     */
    record Progress(String name, int done, int all) {}
}
