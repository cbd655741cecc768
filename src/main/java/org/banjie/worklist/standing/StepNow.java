package org.banjie.worklist.standing;

/**
 * How a step stands that somebody has on their screen.
 *
 * @param text who has it, or who did what and when, in a sentence; empty where there is nothing to say
 */
record StepNow(String taskId, State state, String text) {

    enum State {
        /** They may take it. */
        OPEN,
        MINE,
        TAKEN,
        /** Done by them. */
        DONE,
        /** Done by somebody else. */
        GONE,
        /** It is none of theirs any more, or of nobody. */
        AWAY
    }
}
