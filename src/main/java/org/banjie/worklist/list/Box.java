package org.banjie.worklist.list;

/**
 * The boxes of a desk: what waits for my offices, what I have taken, what waits for applicants of my offices, what I have
 * done, what I follow, and the cases of my offices that are closed.
 */
public enum Box {
    TODO,
    MINE,
    WAITING,
    DONE,
    FOLLOWED,
    CLOSED;

    /** Whether its rows are open steps. */
    public boolean isOfOpenSteps() {
        return this != DONE && this != CLOSED;
    }
}
