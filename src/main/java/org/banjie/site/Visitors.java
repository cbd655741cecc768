package org.banjie.site;

import java.util.Optional;

/** Tells the frame who is signed in. The access room, which stands on this one, answers. */
@FunctionalInterface
public interface Visitors {

    /** The person the current request belongs to, or nobody. */
    Optional<Visitor> current();
}
