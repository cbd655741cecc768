package org.banjie.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One call as the page shows it, read from the OpenAPI document.
 *
 * @param body schema of the request, null for none
 * @param answers schema by status
 */
record ApiCall(
        String method,
        String path,
        String anchor,
        String summary,
        List<Parameter> parameters,
        ApiSchema body,
        List<Answer> answers) {

    record Parameter(String name, String where, boolean required, ApiSchema schema, String description) {}

    record Answer(String status, ApiSchema schema) {}

    private static final List<String> METHODS = List.of("get", "post", "put", "delete", "patch");

    /** Every call of the document, by path. */
    static List<ApiCall> in(JsonNode document) {
        List<ApiCall> calls = new ArrayList<>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(method -> calls.add(of(method.getKey(), path.getKey(), method.getValue()))));
        return calls;
    }

    private static ApiCall of(String method, String path, JsonNode operation) {
        return new ApiCall(
                method.toUpperCase(Locale.ROOT),
                path,
                (method + path).replaceAll("[^A-Za-z0-9]+", "-"),
                operation.path("summary").asText(""),
                parameters(operation),
                ApiSchema.in(operation.path("requestBody").path("content")),
                answers(operation));
    }

    private static List<Parameter> parameters(JsonNode operation) {
        List<Parameter> parameters = new ArrayList<>();
        operation
                .path("parameters")
                .forEach(one -> parameters.add(new Parameter(
                        one.path("name").asText(),
                        one.path("in").asText(),
                        one.path("required").asBoolean(),
                        ApiSchema.of(one.path("schema")),
                        one.path("description").asText(""))));
        return parameters;
    }

    private static List<Answer> answers(JsonNode operation) {
        return operation.path("responses").properties().stream()
                .filter(one -> !one.getKey().equals("default"))
                .map(one -> new Answer(one.getKey(), ApiSchema.in(one.getValue().path("content"))))
                .toList();
    }
}
