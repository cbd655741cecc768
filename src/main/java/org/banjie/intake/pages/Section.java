package org.banjie.intake.pages;

/**
 * One part of an application on its task list.
 *
 * @param code {@code applicant}, {@code form}, {@code papers} or {@code check}; also the end of its address
 * @param state how far it is
 * @param missing how many papers that are always needed are not there
 */
record Section(String code, State state, int missing) {

    enum State {
        DONE,
        /** Nothing has to be there, and nothing is. */
        OPTIONAL,
        BEGUN,
        UNTOUCHED,
        /** Cannot be done before the others are. */
        WAITING
    }

    boolean isDone() {
        return state == State.DONE;
    }

    /** Whether it can be gone past. */
    boolean isPassable() {
        return isDone() || state == State.OPTIONAL;
    }
}
