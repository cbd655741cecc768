package org.banjie.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * How a step is usually done.
 *
 * @param days working days after it became ready
 * @param begins working days after which somebody has it in hand; null where it is taken when it is done
 * @param answers to its form, with {@code {placeholders}}
 * @param other what is said and answered with other outcomes
 */
record Usual(String outcome, int days, Integer begins, JsonNode answers, Map<String, Said> other) {

    /** @param answers on top of the usual ones, or null */
    record Said(String reason, JsonNode answers) {}

    Said said(String given) {
        return other == null ? new Said(null, null) : other.getOrDefault(given, new Said(null, null));
    }
}
