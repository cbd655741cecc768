package org.banjie.flow.incidents;

/**
 * A case that does not get on by itself.
 *
 * @param element where in the model, in the drawing's words; empty where there is no place
 */
public record StuckCase(String caseNo, Why why, String element) {

    /** What keeps it. */
    public enum Why {
        /** It is open and no process runs for it. */
        NO_PROCESS,
        /** It stands where nobody, no timer, no job and no message brings it on. */
        NO_WAY_ON,
        /** It waits at a join for branches that nothing will come from. */
        WAITS_FOR_NOBODY,
        /** Something the system should have done failed after every retry. */
        FAILED
    }
}
