package org.banjie.kinds.own;

import org.banjie.access.Actor;

/**
 * How a kind is told of what sets off an exit that has an entry of its own ({@code entry} in {@code kind.yaml}), where the
 * words are all there is: somebody has telephoned and gives no name.
 */
public interface ExitEntry {

    /** Code of the kind. */
    String kind();

    /**
     * Enters it as received now, with everything that follows from it.
     *
     * @param by who takes the call
     * @param exit code of the exit
     * @throws org.banjie.refusal.Refusal as the entry's own page would refuse
     */
    void enter(Actor by, String caseNo, String exit, String words);
}
