package org.banjie.kinds.own;

import org.banjie.cases.Case;

/**
 * Says when an exit with an entry of its own ({@code entry} in {@code kind.yaml}) can be used at all: the model listens for
 * what such an entry sets off only sometimes, and some entries are good for letters that come when it no longer does.
 */
public interface ExitTimes {

    /** Whether anything can be entered for an open case by now; true of every exit that this room knows nothing of. */
    boolean canEnter(Case found, String exit);
}
