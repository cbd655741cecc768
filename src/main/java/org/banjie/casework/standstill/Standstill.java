package org.banjie.casework.standstill;

/**
 * Something that keeps an open case from going on until somebody does something about it.
 *
 * @param place the step or element, in the words of the drawing; empty where there is none
 */
public record Standstill(String caseNo, Why why, String place) {

    /** What it is; {@code standstill.why.<name>} says it in words and {@code standstill.do.<name>} what to do. */
    public enum Why {
        NO_PROCESS,
        NO_WAY_ON,
        WAITS_FOR_NOBODY,
        FAILED,
        MESSAGE_FAILED,
        NOBODY_MAY,
        ENDING_FAILED
    }
}
