package org.banjie.worklist;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How someone wants to end a step.
 *
 * @param reason in words; needed when the outcome says so
 * @param answers to the step's form; null or missing counts as an empty form
 */
public record Completion(String outcome, String reason, JsonNode answers) {}
