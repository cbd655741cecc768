package org.banjie.kinds.own;

import com.fasterxml.jackson.databind.JsonNode;
import org.banjie.cases.Applicant;

/**
 * A case that the administration opens of itself.
 *
 * @param kind code of a kind that nobody hands in
 * @param category what it is about, by the kind's own categories; may be null
 * @param area the village it belongs to; its street works on it
 * @param residence the village the people live in, or null when that is {@code area}
 * @param about the person it is about
 * @param answers to the kind's first form
 * @param account of the applicant who follows it and does their part; null where nobody does
 * @param by uid of who set it off, or {@code system}
 */
public record Opening(
        String kind,
        String category,
        String area,
        String residence,
        Applicant about,
        JsonNode answers,
        String account,
        String by) {

    public Opening(
            String kind, String category, String area, String residence, Applicant about, JsonNode answers, String by) {
        this(kind, category, area, residence, about, answers, null, by);
    }
}
