package org.banjie.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * How a made-up case goes.
 *
 * @param times how many of sixty cases go so
 * @param ago how many working days ago it was handed in, at least and at most
 * @param until the step that is left open, or several with commas between; null for a case that goes on by itself to its end
 * @param noAccount whether the family has no bank account yet, so that nothing can be paid before it brings one
 * @param elsewhere whether the family lives in another street than the one it is registered in
 * @param ways how steps end that do not end the usual way, time after time
 * @param answers to the application, on top of what every family says; null for none
 * @param exit what is set off from outside, or null
 * @param fresh whether it was handed in this very moment, whatever {@code ago} says
 * @param words what placeholders stand for in this one, on top of the usual ones
 */
record Plot(
        int times,
        List<Integer> ago,
        String until,
        boolean noAccount,
        boolean elsewhere,
        Map<String, List<String>> ways,
        JsonNode answers,
        Exit exit,
        boolean fresh,
        Map<String, String> words) {

    Plot {
        times = Math.max(1, times);
        ways = ways == null ? Map.of() : ways;
        words = words == null ? Map.of() : words;
    }

    /**
     * @param day working days after hand-in
     * @param by the role that sets it off, in the street that decides
     * @param times how often, on days that follow; once where nothing is said
     */
    record Exit(String code, int day, String by, String reason, int times) {}

    /** Whether a case stands there at the end. */
    boolean restsAt(String step) {
        return until != null && List.of(until.split(",")).contains(step);
    }
}
