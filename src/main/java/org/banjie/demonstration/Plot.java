package org.banjie.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * How a made-up case goes.
 *
 * @param times how many of sixty cases go so
 * @param ago how many working days ago it was handed in, at least and at most
 * @param until the step that is left open; null for a case that goes on by itself to its end
 * @param elsewhere whether the family lives in another street than the one it is registered in
 * @param ways how steps end that do not end the usual way, time after time
 * @param answers to the application, on top of what every family says; null for none
 * @param exit what is set off from outside, or null
 */
record Plot(
        int times,
        List<Integer> ago,
        String until,
        boolean elsewhere,
        Map<String, List<String>> ways,
        JsonNode answers,
        Exit exit) {

    Plot {
        times = Math.max(1, times);
        ways = ways == null ? Map.of() : ways;
    }

    /** @param day working days after hand-in @param by the role that sets it off, in the street that decides */
    record Exit(String code, int day, String by, String reason) {}
}
