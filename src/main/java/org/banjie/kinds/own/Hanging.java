package org.banjie.kinds.own;

import java.time.LocalDate;
import java.util.Map;

/**
 * A public notice (公示) that hangs, as everybody may read it: what stands on the printed one, and nothing else.
 *
 * @param number as it stands at its head; whoever objects names it
 * @param organ unit code of the office that takes objections
 * @param from the day it was posted
 * @param until its last day
 * @param intention what is meant to be decided
 * @param facts label and value, in the order of the printed notice
 */
public record Hanging(
        String number, String organ, LocalDate from, LocalDate until, String intention, Map<String, String> facts) {

    /** Not for logs: it names people. */
    @Override
    public String toString() {
        return "Hanging[" + number + "]";
    }
}
